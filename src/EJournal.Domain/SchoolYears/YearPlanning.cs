using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>
/// Makes the plan of a new school year of what the year before leaves: classes move up with their groups, the last grade
/// finishes. Corrections come first; what they do not name is done as proposed, and nothing is left out silently.
/// </summary>
public sealed class YearPlanning
{
    private const int LastOfPrimary = 4;

    private readonly YearFacts _facts;
    private readonly YearCorrections _corrections;
    private readonly Dictionary<long, ClassCorrection> _ofClass = [];
    private readonly Dictionary<long, (PupilCorrection Asked, string Field)> _ofPupil = [];
    private readonly Dictionary<ClassName, PlannedClass> _classes = [];
    private readonly List<PlannedMove> _moves = [];
    private readonly List<Refusal> _faults = [];

    private YearPlanning(YearFacts facts, YearCorrections corrections) => (_facts, _corrections) = (facts, corrections);

    /// <summary>The plan, and everything that keeps it from being carried out.</summary>
    public static (YearPlan Plan, IReadOnlyList<Refusal> Faults) Make(YearFacts facts, YearCorrections corrections)
    {
        var planning = new YearPlanning(facts, corrections);
        planning.ReadCorrections();
        planning.AddClasses();
        planning.AddNewClasses();
        planning.PlacePupils();
        planning.AddGroups();
        var plan = new YearPlan(
            [.. planning._classes.Values.OrderBy(c => c.Name.GradeLevel).ThenBy(c => c.Name.Letter, StringComparer.Ordinal)], planning._moves);
        return (plan, planning._faults);
    }

    private void ReadCorrections()
    {
        foreach (var (index, asked) in _corrections.Classes.Index())
        {
            if (_facts.Classes.All(c => c.Id != asked.ClassId) || !_ofClass.TryAdd(asked.ClassId, asked))
                Fault(RefusalCode.NotFound, $"classes[{index}].classId", "Такого класса в прошлом учебном году нет, или он назван дважды.");
            CheckClass(asked.Letter, asked.Shift, asked.HomeroomTeacherId, $"classes[{index}]");
        }

        var known = _facts.Pupils.Select(p => p.PupilId).ToHashSet();
        foreach (var (index, asked) in _corrections.Pupils.Index())
        {
            if (!known.Contains(asked.PupilId) || !_ofPupil.TryAdd(asked.PupilId, (asked, $"pupils[{index}]")))
                Fault(RefusalCode.NotFound, $"pupils[{index}].pupilId", "Такого ученика в прошлом учебном году нет, или он назван дважды.");
        }
    }

    private void AddClasses()
    {
        var pupils = _facts.Pupils.ToLookup(p => p.ClassId);
        foreach (var before in _facts.Classes.Where(c => c.GradeLevel < ClassName.LastGrade))
        {
            var asked = _ofClass.GetValueOrDefault(before.Id);
            // A class nobody goes on with does not go on.
            if (asked?.Finishes == true || !pupils[before.Id].Any(p => GoesWithClass(before, p)))
                continue;
            var name = NextOf(before);
            if (!_classes.TryGetValue(name, out var next))
            {
                // In the fifth grade a class gets another homeroom teacher; who led it stays with the primary school.
                var kept = before.GradeLevel != LastOfPrimary && before.HomeroomTeacherId is { } teacher && _facts.Employed.Contains(teacher);
                next = new PlannedClass(name, asked?.Shift ?? before.Shift, asked?.HomeroomTeacherId ?? (kept ? before.HomeroomTeacherId : null));
                _classes.Add(name, next);
            }

            next.Follows.Add(before);
        }
    }

    private void AddNewClasses()
    {
        foreach (var (index, asked) in _corrections.NewClasses.Index())
        {
            CheckClass(asked.Letter, asked.Shift, asked.HomeroomTeacherId, $"newClasses[{index}]");
            if (!ClassName.TryParse($"{asked.GradeLevel}{asked.Letter}", out var name))
                Fault(RefusalCode.InvalidValue, $"newClasses[{index}].gradeLevel", "Номер класса: от 1 до 11, литера: до 8 букв и цифр.");
            else if (!_classes.TryAdd(name, new PlannedClass(name, asked.Shift, asked.HomeroomTeacherId)))
                Fault(RefusalCode.Conflict, $"newClasses[{index}].letter", $"Класс {name} в новом учебном году уже есть.");
        }
    }

    private void PlacePupils()
    {
        var classes = _facts.Classes.ToDictionary(c => c.Id);
        foreach (var pupil in _facts.Pupils)
        {
            var before = classes[pupil.ClassId];
            if (_ofPupil.TryGetValue(pupil.PupilId, out var decision))
                Place(pupil, before, decision.Asked, decision.Field);
            else if (GoesWithClass(before, pupil) && _classes.TryGetValue(NextOf(before), out var next))
                _moves.Add(new(pupil, next, null, WithClass: true));
            else if (before.GradeLevel is 9 or ClassName.LastGrade)
                _moves.Add(new(pupil, null, LeavingReason.Graduated, WithClass: false));
            else if (_faults.TrueForAll(f => f.Field != FieldOf(before)))
                Fault(RefusalCode.InvalidValue, FieldOf(before), $"Класс {before.Name} не переходит в следующий: решите о каждом его ученике в pupils.");
        }
    }

    private void Place(ClassPupil pupil, SchoolClass before, PupilCorrection asked, string field)
    {
        if (asked.Step == PupilStep.Leaves)
        {
            if ((asked.Reason ?? (before.GradeLevel is 9 or ClassName.LastGrade ? LeavingReason.Graduated : null)) is { } reason)
                _moves.Add(new(pupil, null, reason, WithClass: false));
            else
                Fault(RefusalCode.InvalidValue, $"{field}.reason", "Укажите причину выбытия.");
            return;
        }

        var letter = asked.Letter ?? (asked.Step == PupilStep.MovesUp ? NextOf(before).Letter : before.Letter);
        var wanted = $"{(asked.Step == PupilStep.MovesUp ? before.GradeLevel + 1 : before.GradeLevel)}{letter}";
        if (ClassName.TryParse(wanted, out var name) && _classes.TryGetValue(name, out var to))
            _moves.Add(new(pupil, to, null, GoesWithClass(before, pupil)));
        else
            Fault(RefusalCode.InvalidValue, $"{field}.letter", $"Класса {wanted} в новом учебном году нет.");
    }

    private void AddGroups()
    {
        var ofGroup = new Dictionary<long, (GroupCorrection Asked, string Field)>();
        foreach (var (index, asked) in _corrections.Groups.Index())
        {
            if (_facts.Groups.All(g => g.Id != asked.GroupId) || !ofGroup.TryAdd(asked.GroupId, (asked, $"groups[{index}]")))
                Fault(RefusalCode.NotFound, $"groups[{index}].groupId", "Такой группы в прошлом учебном году нет, или она названа дважды.");
            if (asked.TeacherId is { } teacher && !_facts.Employed.Contains(teacher))
                Fault(RefusalCode.NotFound, $"groups[{index}].teacherId", "Такой сотрудник в школе не работает.");
            if (asked.WeeklyHours is not null and not (> 0 and <= 40))
                Fault(RefusalCode.InvalidValue, $"groups[{index}].weeklyHours", "Часов в неделю: больше 0 и не больше 40.");
        }

        var groups = _facts.Groups.ToLookup(g => g.ClassId);
        foreach (var next in _classes.Values)
        {
            foreach (var (before, group) in next.Follows.SelectMany(c => groups[c.Id].Select(g => (c, g))))
            {
                var asked = ofGroup.GetValueOrDefault(group.Id).Asked;
                // What the primary teacher taught to the own class is another teacher's, and often another subject, in the fifth grade.
                var stays = before.GradeLevel == LastOfPrimary && group.TeacherId == before.HomeroomTeacherId && asked?.TeacherId is null;
                if (stays || asked?.Ends == true || next.Groups.Exists(g => g.SubjectId == group.SubjectId && g.Subgroup == group.Subgroup))
                    continue;
                var teacher = asked?.TeacherId ?? group.TeacherId;
                var works = _facts.Employed.Contains(teacher);
                next.Groups.Add(new(group.Id, group.SubjectId, group.Subgroup, teacher, asked?.WeeklyHours ?? group.WeeklyHours, group.Activity, works));
                if (!works && asked?.TeacherId is null)
                    Fault(RefusalCode.InvalidValue, "groups", $"Учитель одной из групп класса {before.Name} больше не работает: назовите другого или откажитесь от группы (schoolYearProposal показывает, от какой).");
            }
        }
    }

    private void CheckClass(string? letter, int? shift, long? homeroomTeacherId, string field)
    {
        if (letter is not null && !ClassName.TryParse($"1{letter}", out _))
            Fault(RefusalCode.InvalidValue, $"{field}.letter", "Литера: до 8 букв и цифр.");
        if (shift is < 1 or > 3)
            Fault(RefusalCode.InvalidValue, $"{field}.shift", "Смена: от 1 до 3.");
        if (homeroomTeacherId is { } teacher && !_facts.Employed.Contains(teacher))
            Fault(RefusalCode.NotFound, $"{field}.homeroomTeacherId", "Такой сотрудник в школе не работает.");
    }

    private ClassName NextOf(SchoolClass before)
    {
        var letter = _ofClass.GetValueOrDefault(before.Id)?.Letter ?? before.Letter;
        return ClassName.TryParse($"{before.GradeLevel + 1}{letter}", out var name) ? name : new ClassName(before.GradeLevel + 1, before.Letter);
    }

    private bool GoesWithClass(SchoolClass before, ClassPupil pupil) =>
        before.GradeLevel < ClassName.LastGrade
        && _ofClass.GetValueOrDefault(before.Id)?.Finishes != true
        && (!_ofPupil.TryGetValue(pupil.PupilId, out var decision) || (decision.Asked.Step == PupilStep.MovesUp && decision.Asked.Letter is null));

    private string FieldOf(SchoolClass before)
    {
        var index = _corrections.Classes.ToList().FindIndex(c => c.ClassId == before.Id);
        return index < 0 ? "classes" : $"classes[{index}].finishes";
    }

    private void Fault(RefusalCode code, string field, string message) => _faults.Add(new(code, message) { Field = field });
}

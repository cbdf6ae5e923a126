using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Regulations;

/// <summary>Adds a school's decisions about its regulation.</summary>
public static class RegulationDecisions
{
    public const int MostAtOnce = 60;

    /// <summary>All or none of them; returns the id of the last. What gives rights, only administrator and director decide (S-02, S-04).</summary>
    /// <param name="write">The change in the making.</param>
    /// <param name="preset">The regulation to start from; null leaves it.</param>
    /// <param name="settings">Keys of settings and their values as JSON; null takes the school's decision back.</param>
    /// <param name="basis">What the decisions rest on.</param>
    /// <param name="cancellationToken">The request.</param>
    public static async Task<Decision<long>> DecideAsync(
        this JournalWrite write, string? preset, IReadOnlyList<(string Key, string? Value)> settings, string basis, CancellationToken cancellationToken)
    {
        var schoolId = write.Viewer.SchoolId;
        var person = write.Viewer.PersonId == 0 ? (long?)null : write.Viewer.PersonId;
        var school = await write.Db.Schools.SingleAsync(s => s.Id == schoolId, cancellationToken);
        var decided = await write.Db.RegulationChanges.Where(c => c.SchoolId == schoolId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        if (FaultsOf(preset, settings, basis) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);

        // The preset first: the settings are decided over it.
        var added = settings.Select(s => (s.Key, s.Value));
        if (preset is not null)
            added = added.Prepend((RegulationChange.PresetKey, preset));
        var changes = added.Select(a => RegulationChange.Decide(schoolId, a.Key, a.Value, basis.Trim(), person, write.Now)).ToList();

        var values = SchoolRegulation.Of(school.Regulation, decided.Concat(changes)).Values;
        if (RightRules.MayDecide(write.Viewer, SchoolRegulation.Of(school.Regulation, decided).Values, values) is { Count: > 0 } refused)
            return Decision.Refuse<long>(refused);
        write.Db.RegulationChanges.AddRange(changes);
        await OfferAbsenceReasonsAsync(write, values, cancellationToken);
        await write.SaveAsync(cancellationToken);
        write.Audit("regulation.decide", $"School:{schoolId}", new { settings = changes.Select(c => new { c.Id, c.Key, c.Value }) });
        return changes[^1].Id;
    }

    private static List<Refusal> FaultsOf(string? preset, IReadOnlyList<(string Key, string? Value)> settings, string basis)
    {
        var faults = new List<Refusal>();
        if (settings.Count > MostAtOnce || (settings.Count == 0 && preset is null))
            faults.Add(Invalid($"Укажите от 1 до {MostAtOnce} настроек.", "settings"));
        if (basis.Trim().Length is 0 or > RegulationChange.LongestBasis || basis.Any(char.IsControl))
            faults.Add(Invalid($"Укажите основание решения: до {RegulationChange.LongestBasis} знаков, без служебных символов.", "basis"));
        if (preset is not null && RegulationPresets.Find(preset) is null)
            faults.Add(Invalid($"Такого образца нет. Есть: {string.Join(", ", RegulationPresets.All.Select(p => p.Name))}.", "preset"));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(settings.Count, MostAtOnce); i++)
        {
            var (key, value) = settings[i];
            if (!seen.Add(key))
                faults.Add(Invalid("Эта настройка указана дважды.", $"settings[{i}].key"));
            else if (RegulationSettings.Find(key) is not { } setting || setting.Key != key)
                faults.Add(new Refusal(RefusalCode.NotFound, "Такой настройки нет.") { Field = $"settings[{i}].key" });
            else if (value is not null)
                faults.AddRange(setting.Change(Regulation.Default, value).Refusals.Select(r => r with { Field = $"settings[{i}].value" }));
        }

        return faults;
    }

    // Absences refer to the rows, so a code that is no longer on the list keeps its row.
    private static async Task OfferAbsenceReasonsAsync(JournalWrite write, Regulation values, CancellationToken cancellationToken)
    {
        var schoolId = write.Viewer.SchoolId;
        var rows = await write.Db.AbsenceReasons.Where(r => r.SchoolId == schoolId).ToListAsync(cancellationToken);
        foreach (var code in values.AbsenceReasonCodes)
        {
            var row = rows.Find(r => r.Code == code.Code);
            if (row is null)
                write.Db.AbsenceReasons.Add(row = new AbsenceReason { SchoolId = schoolId, Code = code.Code, Name = code.Name });
            (row.Name, row.Kind) = (code.Name, code.Kind);
        }
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}

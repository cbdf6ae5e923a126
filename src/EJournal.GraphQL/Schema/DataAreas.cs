using System.Collections.Concurrent;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.Domain.Debts;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.Domain.Excuses;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Control;
using EJournal.GraphQL.Delivery;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Examinations;
using EJournal.GraphQL.FinalMarks;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.ParentChecks;
using EJournal.GraphQL.Progress;
using EJournal.GraphQL.SchoolYears;

namespace EJournal.GraphQL.Schema;

/// <summary>Which area of a pupil's data a field belongs to. What nobody thought of belongs to the card, so that it is recorded too.</summary>
internal static class DataAreas
{
    private static readonly ConcurrentDictionary<FieldDefinition, DataArea?> Known = new();

    private static readonly Dictionary<Type, DataArea> ByType = new()
    {
        [typeof(Mark)] = DataArea.Marks,
        [typeof(MarkConnection)] = DataArea.Marks,
        [typeof(FinalMark)] = DataArea.Marks,
        [typeof(PupilDoubt)] = DataArea.Marks,
        [typeof(SubjectProgress)] = DataArea.Marks,
        [typeof(ForecastMessage)] = DataArea.Marks,
        [typeof(ProblemSituation)] = DataArea.Marks,
        [typeof(ExaminationResult)] = DataArea.Marks,
        [typeof(Debt)] = DataArea.Marks,
        [typeof(ExternalMark)] = DataArea.Marks,
        [typeof(CorrectionItem)] = DataArea.Marks,
        [typeof(ExamSheet)] = DataArea.Marks,
        [typeof(ExamSheetSubject)] = DataArea.Marks,
        [typeof(JournalRow)] = DataArea.Marks,
        [typeof(JournalCell)] = DataArea.Marks,
        [typeof(JournalEntry)] = DataArea.Marks,
        [typeof(AttendanceEntry)] = DataArea.Attendance,
        [typeof(ExemptionDocument)] = DataArea.Attendance,
        [typeof(AttendanceSummary)] = DataArea.Attendance,
        [typeof(ExcuseNote)] = DataArea.Attendance,
        [typeof(FinalMarkAcknowledgement)] = DataArea.Marks,
        [typeof(GuardianAcknowledgement)] = DataArea.Contacts,
        [typeof(ParentCheck)] = DataArea.Contacts,
        [typeof(PupilDiary)] = DataArea.Diary,
        [typeof(DiaryDay)] = DataArea.Diary,
        [typeof(DiaryLesson)] = DataArea.Diary,
        [typeof(DiaryChange)] = DataArea.Diary,
        [typeof(DiaryChangeConnection)] = DataArea.Diary,
        [typeof(Guardianship)] = DataArea.Contacts,
        [typeof(DeliveryAgreement)] = DataArea.Contacts,
        [typeof(AgreementContact)] = DataArea.Contacts,
    };

    // Whoever reads these has looked into the diary. A change that was told is none of them: applications wait for those by themselves.
    private static readonly HashSet<Type> Performance = [typeof(PupilDiary), typeof(MarkConnection), typeof(SubjectProgress), typeof(FinalMark)];

    /// <summary>Does reading the field mean that the pupil's performance was looked at?</summary>
    public static bool ShowsPerformance(FieldDefinition field) =>
        field.DeclaringType is ObjectType { RuntimeType: { } type } && Performance.Contains(type);

    /// <summary>Null for a field that tells nothing itself: what it leads to is asked about by its own fields.</summary>
    public static DataArea? Of(FieldDefinition field) => Known.GetOrAdd(field, static f =>
        f.DeclaringType is not ObjectType { RuntimeType: { } type } ? DataArea.Card
        : ByType.TryGetValue(type, out var area) ? area
        : type != typeof(Pupil) ? DataArea.Card
        : f.Name is "id" or "name" or "schoolClass" ? DataArea.List
        : f.Type.Named is ObjectType { RuntimeType: { } child } && DataSubjects.MayTell(child) ? null
        : DataArea.Card);
}

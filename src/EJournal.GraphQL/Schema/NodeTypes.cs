using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Readiness;
using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schema;

/// <summary>How the objects of each type with an id are read: one statement a type, and only what the viewer may see.</summary>
internal sealed class NodeTypes(JournalDb db, Viewer viewer, ChannelStates channels, DataAccessLog log)
{
    /// <summary>The objects of one type that are there and visible, by global id.</summary>
    public async Task<IReadOnlyDictionary<string, object>> LoadAsync(string type, IReadOnlyList<string> ids, CancellationToken ct) => type switch
    {
        "Account" => await RowsAsync(type, ids, db.AccountsOf(viewer), ct),
        "School" => await RowsAsync(type, ids, db.Schools.VisibleTo(db, viewer), ct),
        "GradingPeriod" => await RowsAsync(type, ids, db.GradingPeriods.VisibleTo(db, viewer), ct),
        "SchoolYear" => await RowsAsync(type, ids, db.SchoolYears.VisibleTo(db, viewer), ct),
        "SchoolClass" => await RowsAsync(type, ids, db.Classes.VisibleTo(db, viewer), ct),
        "Teacher" => await RowsAsync(type, ids, db.Employees.VisibleTo(db, viewer).Include(e => e.Person), ct),
        "Pupil" => await RowsAsync(type, ids, db.Pupils.VisibleTo(db, viewer).Include(p => p.Person), ct),
        "Parent" => await ParentsAsync(type, ids, ct),
        "Subject" => await RowsAsync(type, ids, db.Subjects.VisibleTo(db, viewer), ct),
        "TeachingGroup" => await RowsAsync(type, ids, db.TeachingGroups.VisibleTo(db, viewer), ct),
        "LessonPlanItem" => await RowsAsync(type, ids, db.LessonPlanItems.VisibleTo(db, viewer), ct),
        "MethodicalAssociation" => await RowsAsync(type, ids, db.MethodicalAssociations.VisibleTo(db, viewer), ct),
        "Lesson" => await RowsAsync(type, ids, db.Lessons.VisibleTo(db, viewer), ct),
        "SchoolEvent" => await RowsAsync(type, ids, db.SchoolEvents.VisibleTo(db, viewer), ct),
        "Announcement" => await RowsAsync(type, ids, db.Announcements.VisibleTo(db, viewer), ct),
        "Correspondence" => await RowsAsync(type, ids, db.Correspondence.VisibleTo(db, viewer), ct),
        "Homework" => await RowsAsync(type, ids, db.Homework.VisibleTo(db, viewer).Where(h => h.WithdrawnAt == null), ct),
        "WorkKind" => await RowsAsync(type, ids, db.WorkKinds.VisibleTo(db, viewer), ct),
        "Mark" => await RowsAsync(type, ids, db.Marks.VisibleTo(db, viewer).InForce(), ct),
        "Attendance" => await RowsAsync(type, ids, db.Attendance.VisibleTo(db, viewer), ct),
        "FinalMark" => await RowsAsync(type, ids, db.FinalMarks.VisibleTo(db, viewer), ct),
        "Examination" => await RowsAsync(type, ids, db.Examinations.VisibleTo(db, viewer).Include(e => e.Members), ct),
        "ExaminationResult" => await RowsAsync(type, ids, db.ExaminationResults.VisibleTo(db, viewer), ct),
        "Debt" => await RowsAsync(type, ids, db.Debts.VisibleTo(db, viewer), ct),
        "ExternalMark" => await RowsAsync(type, ids, db.ExternalMarks.VisibleTo(db, viewer).Where(m => m.WithdrawnAt == null), ct),
        "NotepadEntry" => await RowsAsync(type, ids, db.NotepadEntries.VisibleTo(db, viewer), ct),
        "Exemption" => await RowsAsync(type, ids, db.ExemptionDocuments.VisibleTo(db, viewer), ct),
        "ExcuseNote" => await RowsAsync(type, ids, db.ExcuseNotes.VisibleTo(db, viewer), ct),
        "Correction" => await RowsAsync(type, ids, db.Corrections.VisibleTo(db, viewer), ct),
        "JournalCheck" => await RowsAsync(type, ids, db.JournalChecks.VisibleTo(db, viewer), ct),
        "Remark" => await RowsAsync(type, ids, db.Remarks.VisibleTo(db, viewer), ct),
        "Inaccuracy" => await RowsAsync(type, ids, db.Inaccuracies.VisibleTo(db, viewer), ct),
        "DeliveryAgreement" => await RowsAsync(type, ids, db.DeliveryAgreements.VisibleTo(db, viewer).Include(a => a.Contact), ct),
        "RolloutStep" => await RowsAsync(type, ids, db.RolloutSteps.VisibleTo(viewer), ct),
        "Training" => await RowsAsync(type, ids, db.Trainings.VisibleTo(viewer), ct),
        "PaperComparison" => await RowsAsync(type, ids, db.PaperComparisons.VisibleTo(viewer), ct),
        "Trial" => await RowsAsync(type, ids, db.Trials.VisibleTo(viewer), ct),
        "Assessment" => await RowsAsync(type, ids, db.Assessments.VisibleTo(viewer), ct),
        "Channel" => await ChannelsAsync(ids, ct),
        _ => new Dictionary<string, object>(),
    };

    private static async Task<IReadOnlyDictionary<string, object>> RowsAsync<T>(
        string type, IReadOnlyList<string> ids, IQueryable<T> visible, CancellationToken ct)
        where T : class =>
        (await visible.ByIdAsync([.. ids.Select(id => GlobalId.DecodeInt64(id, type))], ct))
            .ToDictionary(r => GlobalId.Encode(type, r.Key), object (r) => r.Value);

    // Elsewhere a parent is somebody's, whom the gate records. Who asks for one by his id looks at the contacts of all his children.
    private async Task<IReadOnlyDictionary<string, object>> ParentsAsync(string type, IReadOnlyList<string> ids, CancellationToken ct)
    {
        var found = await RowsAsync(type, ids, db.Parents.VisibleTo(db, viewer).Include(p => p.Person), ct);
        var others = found.Values.Cast<Parent>().Select(p => p.Id).Where(id => id != viewer.ParentId).ToList();
        if (others.Count > 0)
        {
            foreach (var pupilId in await db.Guardianships.Where(g => others.Contains(g.ParentId)).Select(g => g.PupilId).Distinct().ToListAsync(ct))
                DataAccessRecorder.Record(viewer, pupilId, DataArea.Contacts, log);
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<string, object>> ChannelsAsync(IReadOnlyList<string> ids, CancellationToken ct) =>
        (await channels.ListAsync(db, viewer.SchoolId, ct)).Select(c => (Id: GlobalId.Encode("Channel", c.Key), Channel: c))
            .Where(c => ids.Contains(c.Id)).ToDictionary(c => c.Id, object (c) => c.Channel);
}

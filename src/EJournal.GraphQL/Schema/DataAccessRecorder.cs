using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// Records what of pupils a request looks at: what others than the family read, and what an application reads in whosever
/// name. Asked by the gate for each field of each object, so a request remembers what it has recorded.
/// </summary>
internal sealed class DataAccessRecorder(Viewer viewer, DataAccessLog log)
{
    private readonly HashSet<(long, DataArea)> _recorded = [];
    private readonly bool _asksItself = viewer.Token is null;
    private (long, DataArea) _last;

    public void Saw(FieldDefinition field, object? subject)
    {
        if (DataSubjects.PupilOf(subject) is not { } pupilId)
            return;
        var isFamily = AccessPolicy.IsFamilyOf(viewer, pupilId);
        // Who opens the own child's diary has checked it, by himself or by an application; a pupil takes part by opening his own (COR-05).
        if (isFamily && DataAreas.ShowsPerformance(field))
            RecordOnce(pupilId, viewer.ChildIds.Contains(pupilId) ? DataArea.ParentCheck : DataArea.OwnDiary);
        if (!(_asksItself && isFamily) && DataAreas.Of(field) is { } area)
            RecordOnce(pupilId, area);
    }

    private void RecordOnce(long pupilId, DataArea area)
    {
        var seen = (pupilId, area);
        if (_last == seen || _recorded.Contains(seen))
            return;
        Record(viewer, pupilId, area, log);
        _recorded.Add(_last = seen);
    }

    public static void Record(Viewer viewer, long pupilId, DataArea area, DataAccessLog log)
    {
        var recorded = log.TryAdd(new DataAccess
        {
            SchoolId = viewer.SchoolId,
            PupilId = pupilId,
            PersonId = viewer.PersonId,
            Roles = DataAccess.BitsOf(viewer.Roles),
            Area = area,
            Application = viewer.Token?.Application ?? "",
        });
        if (!recorded)
            throw new GraphQLException("Журнал доступа сейчас не записывается, поэтому данные не показываются. Повторите позже.", "TIMEOUT");
    }
}

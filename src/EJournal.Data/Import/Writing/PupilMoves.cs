using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// What a changed class in the file means: a move on the day of the import, without an order. What was before stays as it was.
/// </summary>
internal sealed class PupilMoves
{
    private readonly WriteSession _session;
    private readonly DateOnly _today;
    private readonly DateTime _now;
    private readonly HashSet<long> _settled;
    private readonly List<(Pupil Pupil, PupilMovement Movement)> _found = [];

    public PupilMoves(WriteSession session, DateOnly today, DateTimeOffset now)
    {
        (_session, _today) = (session, today);
        _now = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()).UtcDateTime;
        _settled = [.. session.Records.Pupils.Values.Select(pupil => pupil.ClassId)];
    }

    /// <summary>Pupils in the file who had left the school: an import brings nobody back.</summary>
    public int Gone { get; private set; }

    /// <summary>A newcomer to a class that had pupils, or to a school that had classes before, comes today; of the first list nobody knows since when.</summary>
    public Pupil Enrol(Person person, string fileNumber, SchoolClass into)
    {
        var on = _settled.Contains(into.Id) || _session.Records.FollowsAnother ? _today : (DateOnly?)null;
        var pupil = Pupil.Enrol(person, fileNumber, into.Id, on, []);
        if (on is not null)
            Record(pupil, MovementKind.Enrolled, null);
        return pupil;
    }

    /// <summary>False where nothing changed.</summary>
    public bool Move(Pupil pupil, SchoolClass to, IReadOnlyCollection<string>? subgroups)
    {
        if (pupil.LeftOn is not null)
        {
            Gone++;
            return false;
        }

        if (pupil.ClassId == to.Id)
            return subgroups is not null && pupil.SetSubgroups(subgroups, pupil.Subgroups.Count == 0 ? pupil.Since : Day(pupil));
        var from = pupil.ClassId;
        pupil.Transfer(to.Id, Day(pupil), subgroups ?? []);
        Record(pupil, MovementKind.Transferred, from);
        return true;
    }

    /// <summary>After the pupils have their ids.</summary>
    public void Write()
    {
        foreach (var (pupil, movement) in _found)
        {
            movement.PupilId = pupil.Id;
            _session.Db.PupilMovements.Add(movement);
        }
    }

    private DateOnly Day(Pupil pupil) => pupil.Since > _today ? pupil.Since : _today;

    private void Record(Pupil pupil, MovementKind kind, long? from) => _found.Add((pupil, new PupilMovement
    {
        SchoolId = _session.SchoolId,
        Kind = kind,
        On = pupil.Since,
        FromClassId = from,
        ToClassId = pupil.ClassId,
        RecordedAt = _now,
    }));
}

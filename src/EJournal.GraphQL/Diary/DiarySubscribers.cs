using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Subscriptions;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>Who listens to which diary. Safe for concurrent use.</summary>
internal sealed class DiarySubscribers
{
    private const int MostWaiting = 64;
    private static readonly GraphQLError TooSlow = new(JournalExecution.Options.Messages.SlowClient, ErrorCodes.SlowClient);
    private readonly Lock _gate = new();
    private readonly Dictionary<long, List<EventQueue<DiaryChange>>> _byPupil = [];

    public int Count
    {
        get
        {
            lock (_gate)
                return _byPupil.Values.Sum(queues => queues.Count);
        }
    }

    public EventQueue<DiaryChange> Add(long pupilId)
    {
        var queue = new EventQueue<DiaryChange>(MostWaiting, TooSlow, gone => Remove(pupilId, gone));
        lock (_gate)
        {
            if (!_byPupil.TryGetValue(pupilId, out var queues))
                _byPupil.Add(pupilId, queues = []);
            queues.Add(queue);
        }

        return queue;
    }

    /// <summary>Whose diaries are listened to now.</summary>
    public IReadOnlySet<long> PupilIds()
    {
        lock (_gate)
            return _byPupil.Keys.ToHashSet();
    }

    public void Tell(DiaryChange change)
    {
        lock (_gate)
            _byPupil.GetValueOrDefault(change.Pupil.Id)?.ForEach(queue => queue.Add(change));
    }

    private void Remove(long pupilId, EventQueue<DiaryChange> queue)
    {
        lock (_gate)
        {
            if (_byPupil.TryGetValue(pupilId, out var queues) && queues.Remove(queue) && queues.Count == 0)
                _byPupil.Remove(pupilId);
        }
    }
}

using EJournal.Domain.Marks;

namespace EJournal.Domain.Progress;

/// <summary>
/// The place of a pupil in his class by rulings: by the mean of the averages of subjects, ties share the place. It
/// says the own place and how many are ranked, and of a class of fewer than three nothing: there it would tell of the other.
/// </summary>
/// <param name="Place">1 for the best.</param>
/// <param name="Ranked">How many have a place.</param>
/// <param name="Mean">The own mean of the averages.</param>
public sealed record ClassRank(int Place, int Ranked, double Mean)
{
    public const int Fewest = 3;

    /// <param name="averages">The averages of subjects of each pupil of the class; a pupil without any is not ranked.</param>
    /// <param name="pupilId">Whose place.</param>
    public static ClassRank? Of(IEnumerable<(long PupilId, IEnumerable<double> Averages)> averages, long pupilId)
    {
        var means = averages.Select(p => (p.PupilId, Mean: Average.Of(p.Averages.Select(a => ((double?)a, 1d)))))
            .Where(p => p.Mean is not null).ToDictionary(p => p.PupilId, p => p.Mean!.Value);
        return means.Count >= Fewest && means.TryGetValue(pupilId, out var own)
            ? new(1 + means.Values.Count(mean => mean > own), means.Count, own)
            : null;
    }
}

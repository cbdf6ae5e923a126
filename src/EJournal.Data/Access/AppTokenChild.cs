namespace EJournal.Data.Access;

/// <summary>A child that was chosen for a token.</summary>
public sealed class AppTokenChild
{
    public long TokenId { get; set; }
    public long PupilId { get; set; }
}

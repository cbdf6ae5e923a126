using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How many of some people take part in work with the journal (участие в работе, A-23).</summary>
[ObjectType<Participation>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class ParticipationType
{
    /// <summary>How many could take part (всего).</summary>
    public static int All([Parent] Participation participation) => participation.All;

    /// <summary>How many do (участвуют).</summary>
    public static int TakingPart([Parent] Participation participation) => participation.TakingPart;

    /// <summary>Their share, of 100 (процент участия); null where there is nobody.</summary>
    public static double? Percent([Parent] Participation participation) => participation.Percent;
}

using EJournal.Domain.People;

namespace EJournal.Domain.Access;

/// <summary>One decision of the school about a right of a role. Decisions are only added: the last one about both holds.</summary>
public sealed class RightChange
{
    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public Role Role { get; private set; }
    public Right Right { get; private set; }

    /// <summary>Null takes earlier decisions back, so that the default holds again.</summary>
    public bool? Granted { get; private set; }

    /// <summary>What it rests on, as the school writes it: «Приказ 12 от 01.09.2026».</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Who entered it.</summary>
    public long PersonId { get; private set; }

    public DateTime At { get; private set; }

    public static RightChange Decide(long schoolId, Role role, Right right, bool? granted, string basis, long personId, DateTime at) => new()
    {
        SchoolId = schoolId,
        Role = role,
        Right = right,
        Granted = granted,
        Basis = basis,
        PersonId = personId,
        At = at,
    };
}

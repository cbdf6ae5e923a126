namespace EJournal.Domain.Regulations;

/// <summary>What parents and pupils may do, and whether families may write to each other .</summary>
public sealed record FamilyAccess(FamilyMode Parents, FamilyMode Pupils, bool OtherFamilies);

using EJournal.Domain;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// One spelling for each subgroup of the school. Pupils and teaching groups are joined by the name, so "группа 1" in one file
/// and "Группа 1" in another must be stored alike; the spelling that was stored first stays.
/// </summary>
internal sealed class SubgroupNames
{
    private readonly Dictionary<string, string> _spellings = [];

    public SubgroupNames(SchoolRecords records)
    {
        foreach (var group in records.Groups.Values)
            Of(group.Subgroup);
        foreach (var subgroup in records.Pupils.Values.SelectMany(pupil => pupil.Subgroups))
            Of(subgroup.Name);
    }

    public string Of(string name)
    {
        var key = NameKey.Of(name);
        if (!_spellings.TryGetValue(key, out var spelling))
            _spellings[key] = spelling = name;
        return spelling;
    }
}

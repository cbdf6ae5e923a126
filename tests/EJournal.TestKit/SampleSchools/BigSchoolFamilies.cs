using System.Globalization;

namespace EJournal.TestKit.SampleSchools;

/// <summary>
/// 26 pupils a class. The last pupil of a Б class is a brother or sister of the last one of the А class, so there are 561
/// families; 391 of them have two parents in the school's lists.
/// </summary>
internal static class BigSchoolFamilies
{
    private const int ClassSize = BigSchool.Pupils / BigSchool.Classes;
    private const int Families = BigSchool.Pupils - BigSchool.Classes / 2;

    public static IEnumerable<string[]> Pupils(IReadOnlyList<BigSchoolClass> classes) =>
        Enumerable.Range(0, BigSchool.Pupils).Select(pupil =>
        {
            var girl = pupil % 2 == 0;
            var family = FamilyOf(pupil);
            var schoolClass = classes[pupil / ClassSize];
            var name = InventedName.Create(family, girl) with { First = InventedName.Create(pupil * 3, girl).First };
            var born = new DateOnly(2026 - 7 - schoolClass.Grade, 1, 1).AddDays(pupil * 31 % 365);
            return new[]
            {
                FileNumber(pupil), name.Last, name.First, name.Middle, born.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
                girl ? "Ж" : "М", schoolClass.Name, pupil % ClassSize < ClassSize / 2 ? "Группа 1" : "Группа 2", $"pupil{pupil + 1}",
            };
        });

    public static IEnumerable<string[]> Parents()
    {
        var children = Enumerable.Range(0, BigSchool.Pupils).ToLookup(FamilyOf, FileNumber);
        var mothers = children.Select(family => (family, Female: true));
        var fathers = children.Take(BigSchool.Parents - Families).Select(family => (family, Female: false));
        return mothers.Concat(fathers).Select((parent, index) =>
        {
            var first = InventedName.Create(index * 5 + 1, parent.Female).First;
            var name = InventedName.Create(parent.family.Key, parent.Female) with { First = first };
            return new[]
            {
                name.Last, name.First, name.Middle, parent.Female ? "мать" : "отец", Phone(index), "",
                string.Join(", ", parent.family), "да", $"parent{index + 1}",
            };
        });
    }

    private static int FamilyOf(int pupil)
    {
        var schoolClass = pupil / ClassSize;
        return schoolClass % 2 == 1 && pupil % ClassSize == ClassSize - 1 ? pupil - ClassSize : pupil;
    }

    private static string FileNumber(int pupil) => (pupil + 1).ToString("П-0000", CultureInfo.InvariantCulture);

    // Written in the ways school offices write them.
    private static string Phone(int index)
    {
        var digits = index.ToString("0000", CultureInfo.InvariantCulture);
        return (index % 3) switch
        {
            0 => $"8 (900) 200-{digits[..2]}-{digits[2..]}",
            1 => $"+7900200{digits}",
            _ => $"8 900 200 {digits[..2]} {digits[2..]}",
        };
    }
}

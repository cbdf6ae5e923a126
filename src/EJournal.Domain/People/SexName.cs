namespace EJournal.Domain.People;

public static class SexName
{
    public static bool TryParse(string text, out Sex sex)
    {
        (var known, sex) = NameKey.Of(text) switch
        {
            "М" or "МУЖ" or "МУЖ." or "МУЖСКОЙ" or "M" or "MALE" => (true, Sex.Male),
            "Ж" or "ЖЕН" or "ЖЕН." or "ЖЕНСКИЙ" or "F" or "FEMALE" => (true, Sex.Female),
            _ => (false, default(Sex)),
        };
        return known;
    }
}

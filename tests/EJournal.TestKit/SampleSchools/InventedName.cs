namespace EJournal.TestKit.SampleSchools;

/// <summary>Names of people who do not exist; the same number gives the same name.</summary>
internal sealed record InventedName(string Last, string First, string Middle)
{
    private static readonly string[] Surnames =
    [
        "Артёмов", "Белозёров", "Верещагин", "Громов", "Дубровин", "Ершов", "Журавлёв", "Зорин", "Игнатов", "Калинин", "Лапшин",
        "Мельников", "Назаров", "Овчинников", "Пахомов", "Рогов", "Селезнёв", "Трифонов", "Уваров", "Фомин", "Хохлов", "Цветков",
        "Чернов", "Шубин", "Щеглов", "Юдин", "Якушев",
    ];

    private static readonly string[] Men = ["Артём", "Богдан", "Виктор", "Глеб", "Денис", "Егор", "Иван", "Кирилл", "Лев", "Матвей", "Пётр"];
    private static readonly string[] Women = ["Алёна", "Вера", "Дарья", "Ева", "Зоя", "Инна", "Ксения", "Лидия", "Мария", "Нина", "Ольга"];
    private static readonly string[] Fathers = ["Андреев", "Борисов", "Викторов", "Денисов", "Егоров", "Иванов", "Львов", "Олегов", "Петров"];

    public static InventedName Create(int number, bool female) => new(
        Surnames[number % Surnames.Length] + (female ? "а" : ""),
        (female ? Women : Men)[number / 3 % 11],
        Fathers[number / 5 % Fathers.Length] + (female ? "на" : "ич"));
}

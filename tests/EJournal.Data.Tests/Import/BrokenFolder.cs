namespace EJournal.Data.Tests.Import;

/// <summary>A folder with every kind of slip that schools make.</summary>
internal static class BrokenFolder
{
    public static ImportedFolder Create() => new ImportedFolder()
        .With("school.csv", "Название;Часовой пояс;Телефон", "Школа;Europe/Atlantis;12345", "Вторая;Europe/Moscow;")
        .With("subjects.csv", "Предмет", "Музыка", "музыка", "Труд")
        .With("staff.csv",
            "Табельный номер;Фамилия;Имя;Роли;Логин;Email;Телефон",
            "1;Ёлкин;Пётр;учитель;t1;t1@school.example;8 (999) 123-45-67",
            "2;Ёлкин;Пётр;колдун, учитель;t1;школа;8999",
            "1;;Анна;;с пробелом;;",
            "3;Белов;Иван")
        .With("classes.csv", "Класс;Классный руководитель;Смена", "1А;99;1", "12Б;;1", "1-а;;4")
        .With("pupils.csv",
            "Личное дело;Фамилия;Имя;Дата рождения;Пол;Класс;Подгруппы",
            "П-1;Ким;Ян;31.02.2018;М;1А;Группа 1",
            "п-1;Ким;Ева;2018-05-01;Д;9Я;",
            ";Ким;Лия;;;1А;")
        .With("parents.csv",
            "Фамилия;Имя;Дети;Законный представитель;Логин",
            "Ким;Мария;П-1, П-77;может быть;",
            "Ким;Мария;П-1;да;",
            "Ким;Анна;П-1;да;t1")
        .With("load.csv",
            "Класс;Предмет;Подгруппа;Учитель;Часов в неделю",
            "1А;Музыка;;1;2",
            "1А;Танцы;;77;сто",
            "1А;МУЗЫКА;;1;0",
            "1А;Труд;Группа 2;1;1,5")
        .With("bells.csv", "Смена;Урок;Начало;Конец", "1;1;08:30;09:10", "1;2;09:00;09:40", "1;3;11:00;10:00", "1;один;25:00;10:00")
        .With("periods.csv",
            "Название;Вид;Начало;Конец;Классы",
            "1 четверть;четверть;01.09.2026;25.10.2026;1-9",
            "2 четверть;четверть;20.10.2026;30.12.2026;5-9",
            "3 четверть;квартал;11.01.2027;05.01.2027;9-1")
        .With("holidays.csv", "Дата;Название;Дата", "04.11.2026;День;")
        .With("timetable.csv",
            "Класс;День недели;Урок;Предмет",
            "1А;понедельник;1;Музыка",
            "1А;пн;1;Музыка",
            "1А;вторник;9;Музыка",
            "1А;вторник;2;Труд",
            "1А;выходной;2;Музыка")
        .With("plans.csv", "Класс;Номер;Тема", "1А;1;\"Тема");

    /// <summary>File, line, column, value, what is wrong.</summary>
    public static (string File, int? Line, string? Column, string? Value, string English)[] Problems { get; } =
    [
        ("school.csv", 2, "Часовой пояс", "Europe/Atlantis", "unknown time zone"),
        ("school.csv", 2, "Телефон", "12345", "not a phone number"),
        ("school.csv", 3, "Название", "Вторая", "the file holds more than one school"),
        ("subjects.csv", 3, "Предмет", "музыка", "the same is already on line 2"),
        ("staff.csv", 3, "Email", "школа", "not an e-mail address"),
        ("staff.csv", 3, "Логин", "t1", "the login belongs to another person"),
        ("staff.csv", 3, "Роли", "колдун", "unknown role"),
        ("staff.csv", 3, "Телефон", "8999", "not a phone number"),
        ("staff.csv", 4, "Логин", "с пробелом", "a login may hold Latin letters, digits and - . _ @ +"),
        ("staff.csv", 4, "Роли", null, "the value is missing"),
        ("staff.csv", 4, "Табельный номер", "1", "the same is already on line 2"),
        ("staff.csv", 4, "Фамилия", null, "the value is missing"),
        ("staff.csv", 5, null, null, "the row has 3 cells, the file 7 columns"),
        ("staff.csv", 5, "Роли", null, "the value is missing"),
        ("classes.csv", 2, "Классный руководитель", "99", "no employee has this staff number"),
        ("classes.csv", 3, "Класс", "12Б", "not a class name such as 7Б"),
        ("classes.csv", 4, "Класс", "1-а", "the same is already on line 2"),
        ("classes.csv", 4, "Смена", "4", "expected a whole number within limits"),
        ("pupils.csv", 2, "Дата рождения", "31.02.2018", "expected a date such as 03.07.2018 or 2018-07-03"),
        ("pupils.csv", 3, "Класс", "9Я", "no such class"),
        ("pupils.csv", 3, "Личное дело", "п-1", "the same is already on line 2"),
        ("pupils.csv", 3, "Пол", "Д", "expected М or Ж"),
        ("pupils.csv", 4, "Личное дело", null, "the value is missing"),
        ("parents.csv", 2, "Дети", "П-77", "no pupil has this file number"),
        ("parents.csv", 2, "Законный представитель", "может быть", "expected yes or no"),
        ("parents.csv", 3, "Дети", "П-1", "the same is already on line 2"),
        ("parents.csv", 4, "Логин", "t1", "the login belongs to another person"),
        ("load.csv", 3, "Предмет", "Танцы", "no such subject"),
        ("load.csv", 3, "Учитель", "77", "no employee has this staff number"),
        ("load.csv", 3, "Часов в неделю", "сто", "expected hours above 0 and up to 40"),
        ("load.csv", 4, "Предмет", "МУЗЫКА", "the same is already on line 2"),
        ("load.csv", 4, "Часов в неделю", "0", "expected hours above 0 and up to 40"),
        ("bells.csv", 3, "Начало", "09:00", "the lesson overlaps the one on line 2"),
        ("bells.csv", 4, "Конец", "10:00", "the end is before the start"),
        ("bells.csv", 5, "Начало", "25:00", "expected a time such as 08:30"),
        ("bells.csv", 5, "Урок", "один", "expected a whole number within limits"),
        ("periods.csv", 3, "Начало", "20.10.2026", "the period overlaps the one on line 2"),
        ("periods.csv", 4, "Вид", "квартал", "unknown kind of grading period"),
        ("periods.csv", 4, "Классы", "9-1", "expected grades such as 1-9"),
        ("periods.csv", 4, "Конец", "05.01.2027", "the end is before the start"),
        ("holidays.csv", 1, "Дата", null, "the column occurs twice"),
        ("timetable.csv", 3, "Урок", "1", "the same is already on line 2"),
        ("timetable.csv", 4, "Урок", "9", "the bells have no such lesson in the shift of the class"),
        ("timetable.csv", 5, "Предмет", "Труд", "the load has no such subject of the class or subgroup"),
        ("timetable.csv", 6, "День недели", "выходной", "unknown weekday"),
        ("plans.csv", 2, null, null, "a quote is opened and never closed"),
    ];
}

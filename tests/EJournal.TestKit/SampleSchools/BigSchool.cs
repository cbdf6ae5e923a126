using System.Globalization;

namespace EJournal.TestKit.SampleSchools;

/// <summary>
/// A full-size invented school for import: 22 classes (1А to 11Б), 572 pupils, 952 parents, a full timetable without
/// collisions and a lesson plan of 34 weeks for every subject. The same folder on every run.
/// </summary>
public static class BigSchool
{
    public const int Classes = 22;
    public const int Pupils = 572;
    public const int Parents = 952;
    public const int WeeksOfPlan = 34;

    /// <summary>Writes the files that <c>ejournal import</c> reads, in Windows-1251 with CRLF.</summary>
    public static void WriteTo(string folder)
    {
        var staff = new BigSchoolStaff();
        var classes = BigSchoolTeaching.Create(staff);
        var csv = new SchoolCsv(folder);

        csv.Write("school.csv", ["Название", "Краткое название", "Часовой пояс", "Регламент", "Адрес", "Телефон"],
            [["Средняя школа № 22 (образец)", "Школа № 22", "Europe/Moscow", "", "г. Образцов; ул. Школьная, 22", "8 (495) 000-00-22"]]);
        csv.Write("subjects.csv", ["Предмет", "Сокращение"], BigSchoolProgramme.Subjects.Select(s => new[] { s.Name, s.Short }));
        csv.Write("staff.csv", ["Табельный номер", "Фамилия", "Имя", "Отчество", "Роли", "Логин", "Email", "Телефон"], staff.Rows());
        csv.Write("classes.csv", ["Класс", "Классный руководитель", "Смена"],
            classes.Select(c => new[] { c.Name, c.HomeroomTeacher, c.Shift.ToString(CultureInfo.InvariantCulture) }));
        csv.Write("pupils.csv", ["Личное дело", "Фамилия", "Имя", "Отчество", "Дата рождения", "Пол", "Класс", "Подгруппы", "Логин"],
            BigSchoolFamilies.Pupils(classes));
        csv.Write("parents.csv",
            ["Фамилия", "Имя", "Отчество", "Степень родства", "Телефон", "Email", "Дети", "Законный представитель", "Логин"],
            BigSchoolFamilies.Parents());
        csv.Write("load.csv", ["Класс", "Предмет", "Подгруппа", "Учитель", "Часов в неделю"], classes.SelectMany(c => c.LoadRows()));
        csv.Write("bells.csv", ["Смена", "Урок", "Начало", "Конец"], BigSchoolCalendar.Bells());
        csv.Write("periods.csv", ["Название", "Вид", "Начало", "Конец", "Классы"], BigSchoolCalendar.Periods());
        csv.Write("holidays.csv", ["Дата", "Название"], BigSchoolCalendar.Holidays());
        csv.Write("timetable.csv", ["Класс", "День недели", "Урок", "Предмет", "Подгруппа", "Кабинет"],
            classes.SelectMany(c => c.TimetableRows()));
        csv.Write("plans.csv", ["Класс", "Предмет", "Подгруппа", "Номер", "Тема", "Часы", "Вид", "Домашнее задание"],
            classes.SelectMany(c => c.PlanRows()));
    }
}

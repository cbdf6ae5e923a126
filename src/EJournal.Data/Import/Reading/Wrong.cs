namespace EJournal.Data.Import.Reading;

/// <summary>What is wrong, in both languages of the report.</summary>
internal readonly record struct Wrong(string Russian, string English)
{
    public static Wrong NoFolder => new("папка не найдена", "the folder does not exist");
    public static Wrong NoFiles => new("в папке нет ни одного файла импорта", "the folder holds no import file");
    public static Wrong SameFileTwice => new("файл есть в папке дважды", "the folder holds this file twice");
    public static Wrong Unreadable => new("файл не удалось прочитать", "the file could not be read");
    public static Wrong NoText => new("файл не является текстом CSV", "the file is not CSV text");
    public static Wrong EmptyFile => new("файл пуст", "the file is empty");
    public static Wrong OpenQuote => new("кавычка открыта и не закрыта", "a quote is opened and never closed");
    public static Wrong NoColumn => new("нет обязательного столбца", "a required column is missing");
    public static Wrong ColumnTwice => new("столбец повторяется", "the column occurs twice");
    public static Wrong Empty => new("значение не заполнено", "the value is missing");
    public static Wrong Date => new("ожидается дата вида 03.07.2018 или 2018-07-03", "expected a date such as 03.07.2018 or 2018-07-03");
    public static Wrong Time => new("ожидается время вида 08:30", "expected a time such as 08:30");
    public static Wrong Number => new("ожидается целое число в допустимых пределах", "expected a whole number within limits");
    public static Wrong Hours => new("ожидается число часов больше 0 и не больше 40", "expected hours above 0 and up to 40");
    public static Wrong YesNo => new("ожидается да или нет", "expected yes or no");
    public static Wrong Phone => new("номер телефона не распознан", "not a phone number");
    public static Wrong Email => new("адрес электронной почты записан неверно", "not an e-mail address");
    public static Wrong Login => new(
        "логин может состоять из латинских букв, цифр и знаков - . _ @ +", "a login may hold Latin letters, digits and - . _ @ +");
    public static Wrong LoginTaken => new("логин занят другим человеком", "the login belongs to another person");
    public static Wrong Role => new("неизвестная роль", "unknown role");
    public static Wrong Sex => new("ожидается М или Ж", "expected М or Ж");
    public static Wrong ClassName => new("класс записан неверно, ожидается, например, 7Б", "not a class name such as 7Б");
    public static Wrong Weekday => new("неизвестный день недели", "unknown weekday");
    public static Wrong PeriodKind => new("неизвестный вид учебного периода", "unknown kind of grading period");
    public static Wrong Grades => new("ожидаются классы вида 1-9", "expected grades such as 1-9");
    public static Wrong TimeZone => new("неизвестный часовой пояс", "unknown time zone");
    public static Wrong Regulation => new("нет образца регламента с таким именем", "no regulation preset has this name");
    public static Wrong NoSuchStaff => new("нет сотрудника с таким табельным номером", "no employee has this staff number");
    public static Wrong NoSuchClass => new("нет такого класса", "no such class");
    public static Wrong NoSuchSubject => new("нет такого предмета", "no such subject");
    public static Wrong NoSuchPupil => new("нет ученика с таким личным делом", "no pupil has this file number");
    public static Wrong NoLoad => new("в нагрузке нет такого предмета класса или подгруппы", "the load has no such subject of the class or subgroup");
    public static Wrong NoBell => new("в расписании звонков нет такого урока для смены класса", "the bells have no such lesson in the shift of the class");
    public static Wrong EndsBeforeStart => new("конец раньше начала", "the end is before the start");
    public static Wrong PeriodClosed => new("период закрыт, его даты изменить нельзя", "the period is closed, its dates cannot change");
    public static Wrong SecondSchool => new("в файле больше одной школы", "the file holds more than one school");
    public static Wrong NoSchool => new("школы с этим ключом нет: нужен файл school.csv", "no school has this key: school.csv is needed");
    public static Wrong SchoolKey => new("ключ школы: от 1 до 64 латинских букв, цифр и знаков - _", "a school key is 1 to 64 Latin letters, digits, - and _");

    public static Wrong YearIsPast(string current) => new(
        $"этот учебный год прошёл: в школе идёт {current}", $"this school year is over: the school is in {current}");

    public static Wrong YearNotOver(string current) => new(
        $"учебный год {current} ещё не кончился: новый загружают после его последнего дня",
        $"the school year {current} is not over: the next one is imported after its last day");

    public static Wrong Cells(int found, int expected) => new(
        $"в строке ячеек: {found}, столбцов: {expected}", $"the row has {found} cells, the file {expected} columns");

    public static Wrong Duplicate(int line) => new($"то же самое уже есть в строке {line}", $"the same is already on line {line}");

    public static Wrong PeriodOverlap(int line) => new(
        $"период пересекается с периодом в строке {line}", $"the period overlaps the one on line {line}");

    public static Wrong BellOverlap(int line) => new(
        $"урок пересекается с уроком в строке {line}", $"the lesson overlaps the one on line {line}");
}

namespace EJournal.Domain.Lessons;

/// <summary>Kind of activity with pupils (вид учебного занятия, LES-01).</summary>
public enum LessonActivity
{
    /// <summary>A lesson (урок).</summary>
    Lesson,

    /// <summary>A consultation (консультация).</summary>
    Consultation,

    /// <summary>An elective course (элективный курс, факультатив).</summary>
    Elective,

    /// <summary>An activity outside lessons (внеурочная деятельность).</summary>
    Extracurricular,

    /// <summary>With one pupil or a few (индивидуальное занятие).</summary>
    Individual,

    /// <summary>A correctional class (коррекционное занятие).</summary>
    Correctional,

    /// <summary>An excursion (экскурсия).</summary>
    Excursion,

    /// <summary>A project or research (проектная деятельность).</summary>
    Project,

    /// <summary>Practical or laboratory work (практическое, лабораторное занятие).</summary>
    Practical,

    /// <summary>A test or exam session (зачёт, экзамен).</summary>
    Examination,

    /// <summary>Something else (иное).</summary>
    Other,
}

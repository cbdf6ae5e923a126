namespace EJournal.Domain.People;

/// <summary>User categories (категории пользователей, PPL-01, A-41). Homeroom teacher and substitute are assignments, not roles.</summary>
public enum Role
{
    /// <summary>Administrator of the system (администратор).</summary>
    Administrator,

    /// <summary>Administrator's assistant (помощник администратора).</summary>
    AdministratorAssistant,

    /// <summary>Keeps staff records (специалист по кадрам).</summary>
    HrSpecialist,

    /// <summary>Keeps documents and pupil data (делопроизводитель).</summary>
    Clerk,

    /// <summary>Head of the school (директор).</summary>
    Director,

    /// <summary>Deputy director (заместитель директора).</summary>
    DeputyDirector,

    /// <summary>Controls teaching and reports (завуч).</summary>
    HeadOfStudies,

    /// <summary>Keeps lesson plans (методист).</summary>
    Methodist,

    /// <summary>Teaches a subject (учитель).</summary>
    Teacher,

    /// <summary>Learns at the school (обучающийся).</summary>
    Pupil,

    /// <summary>Parent or legal representative (родитель, законный представитель).</summary>
    Parent,

    /// <summary>Checks without changing anything (проверяющий).</summary>
    Auditor,
}

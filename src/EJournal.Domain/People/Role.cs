namespace EJournal.Domain.People;

/// <summary>User categories (PPL-01, ruling A-41). Homeroom teacher and substitute are assignments, not roles.</summary>
public enum Role
{
    Administrator,
    AdministratorAssistant,
    HrSpecialist,
    Clerk,
    Director,
    DeputyDirector,
    HeadOfStudies,
    Methodist,
    Teacher,
    Pupil,
    Parent,
    Auditor,
}

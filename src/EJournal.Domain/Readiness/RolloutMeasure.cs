namespace EJournal.Domain.Readiness;

/// <summary>What the journal counts by itself on the way to its use (показатель внедрения, ROL-07).</summary>
public enum RolloutMeasure
{
    /// <summary>Employees whose consent to the processing of personal data is in force (согласия сотрудников).</summary>
    StaffConsents,

    /// <summary>Pupils for whom a consent is in force (согласия родителей).</summary>
    FamilyConsents,

    /// <summary>Employees with an account (доступ сотрудников).</summary>
    StaffAccounts,

    /// <summary>Parents with an account, or with an invitation that was handed out (доступ родителей).</summary>
    ParentAccess,

    /// <summary>Parents who agreed to be told by some channel (заявления родителей об информировании).</summary>
    ParentAgreements,

    /// <summary>Employees who took part in a training or familiarisation (обучение сотрудников).</summary>
    StaffTraining,

    /// <summary>Pupils who took part (обучение учеников).</summary>
    PupilTraining,

    /// <summary>Parents who took part (обучение родителей).</summary>
    ParentTraining,

    /// <summary>Criteria of the latest assessment that are met (критерии применимости).</summary>
    AssessedCriteria,
}

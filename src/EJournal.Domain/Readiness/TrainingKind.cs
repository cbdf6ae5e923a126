namespace EJournal.Domain.Readiness;

/// <summary>What a training was (вид обучения).</summary>
public enum TrainingKind
{
    /// <summary>Training in the use of the journal (обучение).</summary>
    Training,

    /// <summary>Familiarisation with the regulation (ознакомление).</summary>
    Familiarisation,

    /// <summary>A consultation, on signing in for example (консультация).</summary>
    Consultation,

    /// <summary>A meeting of parents (родительское собрание).</summary>
    ParentMeeting,
}

using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>How many of a pupil's lessons were missed, and why (пропуски уроков).</summary>
[ObjectType<AttendanceFigures>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Absences)]
public static class AttendanceFiguresType
{
    /// <summary>Lessons that were held while the pupil was in the group (проведено уроков).</summary>
    public static int Lessons([Parent] AttendanceFigures figures) => figures.Lessons;

    /// <summary>Lessons missed (пропущено уроков), whatever the reason.</summary>
    public static int Missed([Parent] AttendanceFigures figures) => figures.Missed;

    /// <summary>Of those, with a valid reason other than illness (по уважительной причине).</summary>
    public static int Excused([Parent] AttendanceFigures figures) => figures.Excused;

    /// <summary>Of those, for illness (по болезни).</summary>
    public static int Illness([Parent] AttendanceFigures figures) => figures.Illness;

    /// <summary>Of those, freed by a document (по освобождению).</summary>
    public static int Exempt([Parent] AttendanceFigures figures) => figures.Exempt;

    /// <summary>Of those, without a valid reason (без уважительной причины).</summary>
    public static int Unexcused([Parent] AttendanceFigures figures) => figures.Unexcused;

    /// <summary>Of those, without any reason yet (причина не указана).</summary>
    public static int Unexplained([Parent] AttendanceFigures figures) => figures.Unexplained;

    /// <summary>Lessons the pupil came late to (опоздания).</summary>
    public static int Late([Parent] AttendanceFigures figures) => figures.Late;
}

using EJournal.Domain.Control;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Control;

/// <summary>
/// Every entry into the journal of a school within a time (COR-04): each value that a mark, an absence, a final mark, the
/// result of an examination, a topic or homework ever had, with the one before it, and the records of lessons. One statement, which the caller filters and pages.
/// </summary>
public static class JournalEntryQuery
{
    /// <param name="db">The database.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="from">The first moment, in milliseconds.</param>
    /// <param name="until">The first moment no longer.</param>
    public static IQueryable<JournalEntryRow> Of(JournalDb db, long schoolId, long from, long until) => db.Database.SqlQuery<JournalEntryRow>(
        $"""
        SELECT {(int)JournalEntryKind.Mark} AS "Kind", r."Id" AS "EntryId", r."At", r."AuthorPersonId", m."PupilId", l."GroupId", l."ClassId", l."Id" AS "LessonId",
          p."Value" AS "OldValue", r."Value" AS "NewValue", CAST(NULL AS integer) AS "OldStatus", CAST(NULL AS integer) AS "NewStatus",
          CAST(NULL AS bigint) AS "OldReasonId", CAST(NULL AS bigint) AS "NewReasonId", r."Reason", r."CorrectionId", r."Number" > 1 AS "IsCorrection", m."Late" AND r."Number" = 1 AS "Late",
          CAST(NULL AS text) AS "OldText", CAST(NULL AS text) AS "NewText", CAST(NULL AS double precision) AS "OldPoints", CAST(NULL AS double precision) AS "NewPoints"
        FROM "MarkRevisions" r JOIN "Marks" m ON m."Id" = r."MarkId" JOIN "Lessons" l ON l."Id" = m."LessonId"
        LEFT JOIN "MarkRevisions" p ON p."MarkId" = r."MarkId" AND p."Number" = r."Number" - 1
        WHERE r."SchoolId" = {schoolId} AND r."At" >= {from} AND r."At" < {until}
        UNION ALL
        SELECT {(int)JournalEntryKind.Attendance}, r."Id", r."At", r."AuthorPersonId", a."PupilId", l."GroupId", l."ClassId", l."Id",
          CAST(NULL AS text), CAST(NULL AS text), p."Status", r."Status", p."ReasonId", r."ReasonId", r."Reason", r."CorrectionId", r."Number" > 1, a."Late" AND r."Number" = 1,
          CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS double precision), CAST(NULL AS double precision)
        FROM "AttendanceRevisions" r JOIN "Attendance" a ON a."Id" = r."AttendanceId" JOIN "Lessons" l ON l."Id" = a."LessonId"
        LEFT JOIN "AttendanceRevisions" p ON p."AttendanceId" = r."AttendanceId" AND p."Number" = r."Number" - 1
        WHERE r."SchoolId" = {schoolId} AND r."At" >= {from} AND r."At" < {until}
        UNION ALL
        SELECT {(int)JournalEntryKind.FinalMark}, r."Id", r."At", r."AuthorPersonId", f."PupilId", f."GroupId", g."ClassId", CAST(NULL AS bigint),
          p."Value", r."Value", CAST(NULL AS integer), CAST(NULL AS integer), CAST(NULL AS bigint), CAST(NULL AS bigint), r."Reason", CAST(NULL AS bigint), r."Number" > 1, f."Late" AND r."Number" = 1,
          CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS double precision), CAST(NULL AS double precision)
        FROM "FinalMarkRevisions" r JOIN "FinalMarks" f ON f."Id" = r."FinalMarkId" JOIN "TeachingGroups" g ON g."Id" = f."GroupId"
        LEFT JOIN "FinalMarkRevisions" p ON p."FinalMarkId" = r."FinalMarkId" AND p."Number" = r."Number" - 1
        WHERE r."SchoolId" = {schoolId} AND r."At" >= {from} AND r."At" < {until}
        UNION ALL
        SELECT {(int)JournalEntryKind.LessonRecord}, e."Sequence", e."At", u."PersonId", CAST(NULL AS bigint), l."GroupId", l."ClassId", l."Id",
          CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS integer), CAST(NULL AS integer), CAST(NULL AS bigint), CAST(NULL AS bigint), CAST(NULL AS text), CAST(NULL AS bigint),
          e."At" > l."RecordedAt", l."RecordedLate" AND e."At" = l."RecordedAt",
          CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS double precision), CAST(NULL AS double precision)
        FROM "AuditEntries" e JOIN "Lessons" l ON l."Id" = CASE WHEN e."Action" = 'lesson.record' THEN CAST(SUBSTR(e."Subject", 8) AS bigint) END LEFT JOIN "Accounts" u ON u."Id" = e."AccountId"
        WHERE e."SchoolId" = {schoolId} AND e."Action" = 'lesson.record' AND e."At" >= {from} AND e."At" < {until}
        UNION ALL
        SELECT CASE r."Part" WHEN {(int)LessonPart.Topic} THEN {(int)JournalEntryKind.Topic} ELSE {(int)JournalEntryKind.Homework} END, r."Id", r."At", r."AuthorPersonId", CAST(NULL AS bigint), l."GroupId", l."ClassId", l."Id",
          CAST(NULL AS text), CAST(NULL AS text), CAST(NULL AS integer), CAST(NULL AS integer), CAST(NULL AS bigint), CAST(NULL AS bigint), r."Reason", r."CorrectionId",
          r."OldText" IS NOT NULL, r."Late" AND r."OldText" IS NULL, r."OldText", r."NewText", CAST(NULL AS double precision), CAST(NULL AS double precision)
        FROM "LessonRevisions" r JOIN "Lessons" l ON l."Id" = r."LessonId"
        WHERE r."SchoolId" = {schoolId} AND r."At" >= {from} AND r."At" < {until}
        UNION ALL
        SELECT {(int)JournalEntryKind.Examination}, r."Id", r."At", r."AuthorPersonId", t."PupilId", x."GroupId", g."ClassId", CAST(NULL AS bigint),
          p."Value", r."Value", CAST(NULL AS integer), CAST(NULL AS integer), CAST(NULL AS bigint), CAST(NULL AS bigint), r."Reason", CAST(NULL AS bigint), r."Number" > 1, t."Late" AND r."Number" = 1,
          p."AbsenceReason", r."AbsenceReason", p."Points", r."Points"
        FROM "ExaminationRevisions" r JOIN "ExaminationResults" t ON t."Id" = r."ExaminationResultId" JOIN "Examinations" x ON x."Id" = t."ExaminationId" JOIN "TeachingGroups" g ON g."Id" = x."GroupId"
        LEFT JOIN "ExaminationRevisions" p ON p."ExaminationResultId" = r."ExaminationResultId" AND p."Number" = r."Number" - 1
        WHERE r."SchoolId" = {schoolId} AND r."At" >= {from} AND r."At" < {until}
        """);
}

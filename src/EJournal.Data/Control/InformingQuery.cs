using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Control;

/// <summary>
/// What became of each entry that parents had to be told of (COR-10): marks, absences, final marks and results of examinations
/// of a school within a time. One statement, which the caller filters and streams.
/// </summary>
public static class InformingQuery
{
    /// <param name="db">The database.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="from">The first moment, in milliseconds.</param>
    /// <param name="until">The first moment no longer.</param>
    // Area 7 is DataArea.ParentCheck; written out, or SQLite does not find the index on it.
    public static IQueryable<InformingRow> Of(JournalDb db, long schoolId, long from, long until) => db.Database.SqlQuery<InformingRow>(
        $"""
        SELECT e."Id" AS "EventId", p."ClassId", e."Kind", e."At", e."PlannedAt" IS NOT NULL AS "Planned",
          MIN(CASE WHEN m."Status" = {(int)DeliveryStatus.Delivered} THEN m."FinishedAt" END) AS "ToldAt",
          (SELECT MIN(d."At") FROM "DataAccess" d WHERE d."PupilId" = e."PupilId" AND d."Area" = 7 AND d."At" >= e."At") AS "OpenedAt",
          COUNT(CASE WHEN m."Status" IN ({(int)DeliveryStatus.Pending}, {(int)DeliveryStatus.Sending}) THEN 1 END) AS "Waiting",
          COUNT(CASE WHEN m."Status" IN ({(int)DeliveryStatus.Refused}, {(int)DeliveryStatus.Expired}, {(int)DeliveryStatus.Unknown}, {(int)DeliveryStatus.Dead}) THEN 1 END) AS "Failed",
          COUNT(CASE WHEN m."Status" = {(int)DeliveryStatus.Superseded} THEN 1 END) AS "NothingLeft"
        FROM "JournalEvents" e JOIN "Pupils" p ON p."Id" = e."PupilId"
        LEFT JOIN "DeliveryAgreements" a ON a."PupilId" = e."PupilId"
        LEFT JOIN "DeliveryItems" i ON i."AgreementId" = a."Id" AND i."EventId" >= e."Id" AND i."Subject" =
          CASE e."Kind" WHEN {(int)DiaryChangeKind.Attendance} THEN 'attendance:' || e."LessonId"
            WHEN {(int)DiaryChangeKind.FinalMark} THEN 'final:' || e."FinalMarkId"
            WHEN {(int)DiaryChangeKind.Examination} THEN 'examination:' || e."ExaminationResultId"
            ELSE 'mark:' || e."MarkId" END
        LEFT JOIN "DeliveryMessages" m ON m."Id" = i."MessageId"
        WHERE e."SchoolId" = {schoolId} AND e."At" >= {from} AND e."At" < {until} AND (e."Kind" <> {(int)DiaryChangeKind.FinalMark} OR e."FinalMarkId" IS NOT NULL)
          AND e."Kind" IN ({(int)DiaryChangeKind.MarkSet}, {(int)DiaryChangeKind.MarkCorrected}, {(int)DiaryChangeKind.MarkWithdrawn}, {(int)DiaryChangeKind.Attendance}, {(int)DiaryChangeKind.FinalMark}, {(int)DiaryChangeKind.Examination})
        GROUP BY e."Id", e."PupilId", p."ClassId", e."Kind", e."At", e."PlannedAt"
        """);
}

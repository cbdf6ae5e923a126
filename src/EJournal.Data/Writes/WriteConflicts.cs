using EJournal.Domain.Rules;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EJournal.Data.Writes;

/// <summary>Failures of a write that come from another writer, and what the person is told.</summary>
internal static class WriteConflicts
{
    private const int DatabaseBusy = 5;
    private const int DatabaseLocked = 6;
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    public static Refusal ChangedMeanwhile { get; } =
        new(RefusalCode.Conflict, "Запись тем временем изменил другой пользователь. Обновите страницу и повторите.");

    public static Refusal Busy { get; } =
        new(RefusalCode.Conflict, "Журнал сейчас занят другой записью. Повторите через несколько секунд.");

    public static Refusal Importing { get; } =
        new(RefusalCode.Conflict, "Данные школы сейчас загружаются из файлов. Повторите через несколько минут.");

    /// <summary>True where trying again can end otherwise: the database was locked, or another writer made the same row first.</summary>
    public static bool IsPassing(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteErrorCode: DatabaseBusy or DatabaseLocked }
                or SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey }
                or PostgresException
                {
                    SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected
                        or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable,
                })
                return true;
        }

        return false;
    }
}

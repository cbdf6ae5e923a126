using System.Text;
using Microsoft.AspNetCore.Identity;

namespace EJournal.Data.Access;

/// <summary>
/// The length of a password: above the upper limit nothing is hashed, so that a huge one cannot occupy a core. A character is one
/// of Unicode, so that four emoji are four, though they take eight places in memory.
/// </summary>
public sealed class PasswordLimits : IPasswordValidator<Account>
{
    public const int MinCharacters = 8;
    public const int MaxBytes = 1024;

    public static bool TooLong(string password) => password.Length > MaxBytes || Encoding.UTF8.GetByteCount(password) > MaxBytes;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(password is null ? IdentityResult.Success
            : TooLong(password) ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooLong", Description = "Пароль слишком длинный." })
            : LooksLongEnough(password) ? IdentityResult.Failed(manager.ErrorDescriber.PasswordTooShort(MinCharacters))
            : IdentityResult.Success);

    /// <summary>Identity counts places in memory: what is too short for it too, it has said already.</summary>
    private static bool LooksLongEnough(string password) => password.Length >= MinCharacters && password.EnumerateRunes().Count() < MinCharacters;
}

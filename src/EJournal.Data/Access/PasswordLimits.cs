using System.Text;
using Microsoft.AspNetCore.Identity;

namespace EJournal.Data.Access;

/// <summary>Upper limit of a password: above it nothing is hashed, so that a huge one cannot occupy a core.</summary>
public sealed class PasswordLimits : IPasswordValidator<Account>
{
    public const int MinCharacters = 8;
    public const int MaxBytes = 1024;

    public static bool TooLong(string password) => password.Length > MaxBytes || Encoding.UTF8.GetByteCount(password) > MaxBytes;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(password is not null && TooLong(password)
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooLong", Description = "Пароль слишком длинный." })
            : IdentityResult.Success);
}

using System.Text.Json.Serialization;
using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Auth;

/// <summary>Body of <c>POST /auth/login</c>.</summary>
/// <param name="Login">The login.</param>
/// <param name="Password">The password.</param>
/// <param name="DeviceToken">What an earlier sign-in on this device returned; failures of others do not count against it.</param>
/// <param name="Client">What the client calls itself in the list of sign-ins: «Дневник, Android».</param>
public sealed record LoginRequest(string? Login, string? Password, string? DeviceToken = null, string? Client = null);

/// <summary>Body of <c>POST /auth/claim</c>: an invitation code, the login to be made where the person has none, and a password.</summary>
public sealed record ClaimRequest(string? Code, string? Login, string? Password, string? Client = null);

/// <summary>Body of <c>POST /auth/password</c>.</summary>
public sealed record PasswordRequest(string? CurrentPassword, string? NewPassword);

/// <summary>Body of <c>POST /auth/refresh</c> and <c>/auth/logout</c>.</summary>
public sealed record RefreshRequest(string? RefreshToken);

/// <summary>A pair of tokens; <see cref="ExpiresIn"/> is the access token's life in seconds.</summary>
public sealed record TokenResponse(string AccessToken, string RefreshToken, int ExpiresIn)
{
    /// <summary>After a sign-in: for the device to keep and to send with the next one. It opens nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DeviceToken { get; init; }
}

/// <summary>Why a sign-in request was refused: a code for programs, a sentence for people.</summary>
public sealed record AuthError(string Code, string Message)
{
    /// <summary>One answer for an unknown login, a wrong password and a blocked account.</summary>
    public static AuthError InvalidCredentials { get; } = new("INVALID_CREDENTIALS", "Неверный логин или пароль.");

    public static AuthError TooManyAttempts { get; } = new("TOO_MANY_ATTEMPTS", "Слишком много попыток входа. Подождите и повторите.");

    /// <summary>One answer for an unknown, used, replaced and expired code.</summary>
    public static AuthError InvalidCode { get; } = new("INVALID_CODE", "Код недействителен. Попросите новый.");

    /// <summary>The school closed this way in (S-05); the sentence names the other one.</summary>
    public static AuthError RouteClosed(Refusal closed) => new("ROUTE_CLOSED", closed.Message);

    /// <summary>One answer for a subject that opens no account and one that opens a blocked one.</summary>
    public static AuthError NotLinked { get; } =
        new("NOT_LINKED", "С этой учётной записью внешней системы журнал не связан. Введите код приглашения или войдите по паролю и свяжите их.");

    public static AuthError UnknownProvider { get; } = new("NOT_FOUND", "Такой системы входа на сервере нет.");

    public static AuthError ProviderUnavailable { get; } = new("PROVIDER_UNAVAILABLE", "Внешняя система входа сейчас не отвечает. Повторите позже.");

    /// <summary>The browser brought back something that this server did not send out, or too late.</summary>
    public static AuthError InvalidState { get; } = new("INVALID_STATE", "Вход начат не здесь или слишком давно. Начните его заново.");

    public static AuthError Refused(IEnumerable<string> problems) => new("BAD_USER_INPUT", string.Join(" ", problems));

    public static AuthError InvalidToken { get; } = new("INVALID_TOKEN", "Вход устарел. Войдите заново.");
}

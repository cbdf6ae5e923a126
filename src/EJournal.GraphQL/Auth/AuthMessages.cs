namespace EJournal.GraphQL.Auth;

/// <summary>Body of <c>POST /auth/login</c>.</summary>
public sealed record LoginRequest(string? Login, string? Password);

/// <summary>Body of <c>POST /auth/refresh</c> and <c>/auth/logout</c>.</summary>
public sealed record RefreshRequest(string? RefreshToken);

/// <summary>A pair of tokens; <see cref="ExpiresIn"/> is the access token's life in seconds.</summary>
public sealed record TokenResponse(string AccessToken, string RefreshToken, int ExpiresIn);

/// <summary>Why a sign-in request was refused: a code for programs, a sentence for people.</summary>
public sealed record AuthError(string Code, string Message)
{
    /// <summary>One answer for an unknown login, a wrong password and a blocked account.</summary>
    public static AuthError InvalidCredentials { get; } = new("INVALID_CREDENTIALS", "Неверный логин или пароль.");

    public static AuthError InvalidToken { get; } = new("INVALID_TOKEN", "Вход устарел. Войдите заново.");
}

namespace EJournal.Domain.Regulations;

/// <summary>A way into the system (способ входа).</summary>
public enum SignInMethod
{
    /// <summary>Login and password of this system (логин и пароль).</summary>
    Password,

    /// <summary>An OpenID Connect provider, the route to ЕСИА (внешняя система входа).</summary>
    ExternalProvider,
}

namespace EJournal.Domain.Regulations;

/// <summary>A way into the system.</summary>
public enum SignInMethod
{
    /// <summary>Login and password of this system (логин и пароль).</summary>
    Password,

    /// <summary>An OpenID Connect provider, the route to ЕСИА.</summary>
    ExternalProvider,
}

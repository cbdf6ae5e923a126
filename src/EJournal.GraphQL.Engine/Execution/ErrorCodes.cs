namespace EJournal.GraphQL.Engine;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives.</summary>
public static class ErrorCodes
{
    public const string BadRequest = "BAD_REQUEST";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string BatchingNotSupported = "BATCHING_NOT_SUPPORTED";
    public const string BodyTooLarge = "BODY_TOO_LARGE";
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";
    public const string DocumentTooDeep = "DOCUMENT_TOO_DEEP";
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";
    public const string Forbidden = "FORBIDDEN";
    public const string Internal = "INTERNAL";
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string PersistedQueryMismatch = "PERSISTED_QUERY_MISMATCH";
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";
    public const string SlowClient = "SLOW_CLIENT";
    public const string Timeout = "TIMEOUT";
    public const string RateLimited = "RATE_LIMITED";
    public const string TooCostly = "TOO_COSTLY";
    public const string TooManyAliases = "TOO_MANY_ALIASES";
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";
    public const string TooManyFields = "TOO_MANY_FIELDS";
    public const string TooManyMutations = "TOO_MANY_MUTATIONS";
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string ValidationError = "VALIDATION_ERROR";
}

using EJournal.Data;
using EJournal.GraphQL.Auth;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// Gives a body to refusals that have none and to failures that nobody foresaw: a code and a sentence. What went wrong inside
/// is for the log alone.
/// </summary>
public static class PlainErrors
{
    public static void UsePlainErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = WriteAsync,
            StatusCodeSelector = e => e is BadHttpRequestException refused ? refused.StatusCode
                : DatabaseTimeout.Caused(e) ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(page => WriteAsync(page.HttpContext));
    }

    private static Task WriteAsync(HttpContext context) => context.Response.WriteAsJsonAsync(ErrorOf(context.Response.StatusCode));

    private static AuthError ErrorOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("NOT_FOUND", "Такой страницы нет, или её срок истёк."),
        StatusCodes.Status405MethodNotAllowed => new("METHOD_NOT_ALLOWED", "Этот адрес так не вызывают."),
        StatusCodes.Status413PayloadTooLarge => new("BODY_TOO_LARGE", "Запрос слишком велик."),
        StatusCodes.Status415UnsupportedMediaType => new("UNSUPPORTED_MEDIA_TYPE", "Тело запроса должно быть application/json."),
        StatusCodes.Status503ServiceUnavailable => new("TIMEOUT", "Сервер сейчас перегружен. Повторите через несколько секунд."),
        >= 500 => new("INTERNAL", "Внутренняя ошибка. Повторите позже."),
        _ => new("BAD_REQUEST", "Запрос не удалось разобрать."),
    };
}

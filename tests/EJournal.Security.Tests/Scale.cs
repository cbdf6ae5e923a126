namespace EJournal.Security.Tests;

/// <summary>
/// How much is tried at random. Every run does a share; <c>EJOURNAL_TEST_SCALE=20</c> does the whole: a hundred thousand
/// documents, the hostile corpus a thousand times.
/// </summary>
internal static class Scale
{
    public static int Of(int share) => share * Factor;

    private static int Factor => int.TryParse(Environment.GetEnvironmentVariable("EJOURNAL_TEST_SCALE"), out var factor) ? factor : 1;
}

namespace Dependency;

public static class Greeting
{
    public static string Text => "from a dependency";
}

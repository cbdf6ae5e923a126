namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>One rule for type system documents.</summary>
internal abstract class SdlRule
{
    public abstract void Check(SdlContext context);
}

using System.Collections.Concurrent;
using EJournal.Access.Tests.School;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>
/// What each kind of viewer gets of each field, told from the readers that the schema declares and from the pure policy; the
/// running server is not asked.
/// </summary>
public sealed class AccessMatrix
{
    // Stands for every computed object that is not read with the rights of a row: only the school decides.
    private static readonly object Computed = new();

    // Computed objects of which there is one for each row of another type that the viewer sees.
    private static readonly Dictionary<string, Type> MadeOf = new() { ["MarkEdge"] = typeof(Domain.Marks.Mark) };

    // Shown to those who may not see the row too, in other words: that a child is excused, and not that it is ill.
    private static readonly HashSet<Type> Reworded = [typeof(Domain.Attendance.AbsenceReason)];

    private readonly Arguments _arguments;
    private readonly Sight _sight;
    private readonly Dictionary<ObjectType, Way> _ways;
    private readonly ConcurrentDictionary<Viewer, IReadOnlyDictionary<ObjectType, Way>> _waysOf = new(ReferenceEqualityComparer.Instance);
    private HashSet<ObjectType>? _readTypes;

    public AccessMatrix(CanarySchool school)
        : this(school, school.Subjects)
    {
    }

    /// <summary>Of other rows than Anna's.</summary>
    public AccessMatrix(CanarySchool school, IReadOnlyDictionary<Type, object> subjects)
    {
        (_arguments, _sight) = (new Arguments(Schema, subjects), new Sight(school));
        Types = [.. Schema.Types.OfType<ObjectType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal))];
        _ways = Explore(_ => true, (_, _) => true);
    }

    /// <summary>Built once for all tests, which only read it.</summary>
    public static GraphQLSchema Declared { get; } = EJournalSchema.Build();

    public GraphQLSchema Schema => Declared;

    public IReadOnlyList<ObjectType> Types { get; }

    public Arguments Arguments => _arguments;

    /// <summary>The shortest way to a type, whoever may go it; null for one that no field leads to.</summary>
    public Way? WayTo(ObjectType type) => _ways.GetValueOrDefault(type);

    /// <summary>Does a query lead to it? Otherwise it is a result of mutations or subscriptions alone.</summary>
    public bool IsRead(ObjectType type) => _readTypes!.Contains(type);

    /// <summary>Every way that this viewer can go, to the types it leads to.</summary>
    /// <param name="viewer">Who goes.</param>
    /// <param name="opens">Which fields the token opens that he brings; null without a token.</param>
    public IReadOnlyDictionary<ObjectType, Way> WaysOf(Viewer viewer, Func<FieldDefinition, bool>? opens = null) =>
        opens is null ? _waysOf.GetOrAdd(viewer, v => WaysThrough(v, null)) : WaysThrough(viewer, opens);

    private Dictionary<ObjectType, Way> WaysThrough(Viewer viewer, Func<FieldDefinition, bool>? opens) =>
        Explore(row => _sight.Sees(viewer, row), (field, way) => opens?.Invoke(field) != false && MayRead(viewer, field, way));

    public Cell Of(Viewer viewer, IReadOnlyDictionary<ObjectType, Way> ways, FieldDefinition field, Func<FieldDefinition, bool>? opens = null)
    {
        var type = (ObjectType)field.DeclaringType;
        if (!ways.TryGetValue(type, out var way))
            return Cell.Absent;
        if (opens?.Invoke(field) == false || !MayRead(viewer, field, way))
            return Cell.Denied;
        if (type == Schema.MutationType)
            return Cell.Rule;
        return RootSubject(field) is { } subject && !_sight.Sees(viewer, subject) ? Cell.Absent : Cell.Read;
    }

    /// <summary>The row that a root field is asked for by its id, or whoever asks; null where it is neither.</summary>
    private object? RootSubject(FieldDefinition field) => field.Type.Named is ObjectType { RuntimeType: { } type } && type == typeof(Viewer) ? Viewer.Anonymous
        : field.DeclaringType == Schema.QueryType || field.DeclaringType == Schema.SubscriptionType
        ? field.Arguments.Select(a => (Argument: a, Type: _arguments.TypeOf(a, field)))
            .Where(a => a.Argument.Type.Named.Name == "ID" && a.Type is not null)
            .Select(a => _arguments.SubjectOf((ObjectType)Schema.FindType(a.Type!)!)).FirstOrDefault()
        : null;

    private bool MayRead(Viewer viewer, FieldDefinition field, Way way)
    {
        var type = (ObjectType)field.DeclaringType;
        var subject = type == Schema.QueryType || type == Schema.MutationType || type == Schema.SubscriptionType ? null
            : type.RuntimeType == typeof(Viewer) ? viewer
            : _arguments.SubjectOf(type) ?? (typeof(IStandsFor).IsAssignableFrom(type.RuntimeType) ? way.Anchor ?? Computed : (type.RuntimeType is { } row ? _arguments.RowOf(row) : null) ?? Computed);
        return field.Access is ReadersAttribute readers && (readers.Relations & Relations.Of(viewer, subject)) != 0;
    }

    private Dictionary<ObjectType, Way> Explore(Func<object, bool> sees, Func<FieldDefinition, Way, bool> mayRead)
    {
        var ways = new Dictionary<ObjectType, Way>();
        var waiting = new Queue<ObjectType>();
        bool Found(ObjectType type, Way way)
        {
            var isNew = ways.TryAdd(type, way);
            if (isNew)
                waiting.Enqueue(type);
            return isNew;
        }

        Found(Schema.QueryType, Way.Root);
        var node = Schema.QueryType.Fields["node"]!;
        foreach (var type in Types)
        {
            if (_arguments.IdOf(type.Name) is { } id && mayRead(node, Way.Root) && (_arguments.SubjectOf(type) is not { } row || sees(row)))
                Found(type, Way.Root.Then(new Step(node, $"(id: \"{id}\")", type), _arguments.SubjectOf(type)));
        }

        Follow(ways, waiting, sees, mayRead, Found);
        _readTypes ??= [.. ways.Keys];
        foreach (var root in new[] { Schema.SubscriptionType!, Schema.MutationType! })
        {
            Found(root, Way.Root);
            Follow(ways, waiting, sees, mayRead, (type, way) => !IsRead(type) && Found(type, way));
        }

        return ways;
    }

    private void Follow(
        Dictionary<ObjectType, Way> ways, Queue<ObjectType> waiting, Func<object, bool> sees, Func<FieldDefinition, Way, bool> mayRead,
        Func<ObjectType, Way, bool> found)
    {
        // What is the viewer's own comes last: on the other ways it is known whose the object is.
        var own = new Queue<ObjectType>();
        while (waiting.TryDequeue(out var type) || own.TryDequeue(out type))
        {
            if (type.RuntimeType == typeof(Viewer) && waiting.Count > 0)
            {
                own.Enqueue(type);
                continue;
            }

            foreach (var field in type.Fields.Where(f => f.Type.Named is CompositeType && mayRead(f, ways[type])))
            {
                var subject = RootSubject(field);
                if (subject is not null && !sees(subject))
                    continue;
                // What has an id is asked for by it; another object of the type may come by a field.
                foreach (var target in Schema.PossibleTypes((CompositeType)field.Type.Named))
                {
                    var row = MadeOf.GetValueOrDefault(target.Name) ?? target.RuntimeType;
                    if (row is not null && !Reworded.Contains(row) && _arguments.RowOf(row) is { } there && !sees(there))
                        continue;
                    if (_arguments.IdOf(target.Name) is null || (subject is not null && subject == _arguments.SubjectOf(target)))
                        found(target, ways[type].Then(new Step(field, _arguments.Of(field, optional: type == Schema.QueryType), target), subject));
                }
            }
        }
    }
}

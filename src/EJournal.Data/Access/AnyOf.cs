using System.Linq.Expressions;

namespace EJournal.Data.Access;

/// <summary>
/// The union of the grants that this viewer has: only those reach the statement, so that the database need not consider the
/// others. Without any grant nothing is visible.
/// </summary>
internal sealed class AnyOf<T>
{
    private Expression<Func<T, bool>>? _union;

    public AnyOf<T> When(bool granted, Expression<Func<T, bool>> scope)
    {
        if (!granted)
            return this;
        if (_union is null)
        {
            _union = scope;
        }
        else
        {
            var body = new ParameterSwap(scope.Parameters[0], _union.Parameters[0]).Visit(scope.Body);
            _union = Expression.Lambda<Func<T, bool>>(Expression.OrElse(_union.Body, body), _union.Parameters[0]);
        }

        return this;
    }

    /// <summary>Grants the rows of some ids; none of them, nothing.</summary>
    public AnyOf<T> WhenAmong(IReadOnlyCollection<long> ids, Expression<Func<T, long>> key) =>
        ids.Count == 0 ? this : When(granted: true, Among.Of(ids, key));

    public IQueryable<T> Filter(IQueryable<T> rows) => rows.Where(_union ?? (_ => false));

    private sealed class ParameterSwap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Access;

[MutationType]
public static class InvitationMutations
{
    /// <summary>
    /// Hands out one-time codes with which people choose a login and a password, or a new password (выдача доступа). Who may
    /// says the regulation (S-04). Each code is shown once, and replaces an earlier one of the same person.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<IssueInvitationsPayload> IssueInvitations(
        [GraphQLDescription("For whom (кому).")] IssueInvitationsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var people = await PeopleAsync(input, db, viewer, ct);
        IReadOnlyList<IssuedInvitation> issued = [];
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "issueInvitations", idempotencyKey: null, input),
            async (write, token) =>
            {
                var decision = await write.IssueAsync(people, token);
                if (!decision.TryGet(out var made))
                    return Domain.Rules.Decision.Refuse<long>(decision.Refusals);
                issued = made;
                return viewer.PersonId;
            },
            ct);
        return done.Allowed
            ? new IssueInvitationsPayload { Invitations = issued }
            : new IssueInvitationsPayload { Errors = Errors.Of(done) };
    }

    // Whom the viewer does not see has no person here, and the whole request is refused as not found.
    private static async Task<List<long>> PeopleAsync(IssueInvitationsInput input, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (teachers, pupils, parents) = (input.TeacherIds ?? [], input.PupilIds ?? [], input.ParentIds ?? []);
        var ofTeachers = await db.Employees.VisibleTo(db, viewer).Where(e => teachers.Contains(e.Id)).Select(e => new { e.Id, e.PersonId }).ToListAsync(ct);
        var ofPupils = await db.Pupils.VisibleTo(db, viewer).Where(p => pupils.Contains(p.Id)).Select(p => new { p.Id, p.PersonId }).ToListAsync(ct);
        var ofParents = await db.Parents.VisibleTo(db, viewer).Where(p => parents.Contains(p.Id)).Select(p => new { p.Id, p.PersonId }).ToListAsync(ct);
        const long nobody = 0;
        return
        [
            .. teachers.Select(id => ofTeachers.Find(t => t.Id == id)?.PersonId ?? nobody),
            .. pupils.Select(id => ofPupils.Find(p => p.Id == id)?.PersonId ?? nobody),
            .. parents.Select(id => ofParents.Find(p => p.Id == id)?.PersonId ?? nobody),
        ];
    }
}

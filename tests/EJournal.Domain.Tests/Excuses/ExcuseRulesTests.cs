using EJournal.Domain.Attendance;
using EJournal.Domain.Excuses;
using Xunit;

namespace EJournal.Domain.Tests.Excuses;

public sealed class ExcuseRulesTests
{
    private static readonly DateOnly Today = new(2026, 9, 21);

    [Fact]
    public void A_note_about_days_or_about_lessons_of_one_day_has_no_fault()
    {
        Assert.Empty(Faults(Note()));
        Assert.Empty(Faults(Note(to: 30)));
        Assert.Empty(Faults(Note(first: 2, last: 4)));
        Assert.Empty(Faults(Note(first: 0, last: 0)));
    }

    [Fact]
    public void Every_fault_names_its_field()
    {
        Assert.Equal(["text"], Faults(Note(text: "")));
        Assert.Equal(["text"], Faults(Note(text: new string('x', 501))));
        Assert.Equal(["text"], Faults(Note(text: "a\u0007")));
        Assert.Equal(["kind"], Faults(Note(kind: AbsenceKind.Unexcused)));
        Assert.Equal(["to"], Faults(Note(to: -1)));
        Assert.Equal(["to"], Faults(Note(to: 31)));
        Assert.Equal(["from"], Faults(Note(from: 62, to: 62)));
        Assert.Equal(["lastLesson"], Faults(Note(first: 2)));
        Assert.Equal(["lastLesson"], Faults(Note(first: 3, last: 2)));
        Assert.Equal(["lastLesson"], Faults(Note(to: 1, first: 1, last: 2)));
    }

    [Fact]
    public void Fourteen_days_after_the_absence_it_is_too_late()
    {
        Assert.Empty(Faults(Note(from: -14, to: -14)));
        Assert.Equal(["to"], Faults(Note(from: -15, to: -15)));
    }

    private static List<string?> Faults(ExcuseNote note) => [.. ExcuseRules.Faults(note, Today).Select(f => f.Field)];

    private static ExcuseNote Note(int from = 0, int to = 0, int? first = null, int? last = null, AbsenceKind kind = AbsenceKind.Illness, string text = "Температура") =>
        new() { From = Today.AddDays(from), To = Today.AddDays(to), FirstLesson = first, LastLesson = last, Kind = kind, Text = text };
}

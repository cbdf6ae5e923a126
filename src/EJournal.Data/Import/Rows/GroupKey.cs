using EJournal.Domain;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

/// <summary>How files name a teaching group: class, subject and subgroup, compared as <see cref="NameKey"/> compares.</summary>
internal readonly record struct GroupKey(ClassName Class, string Subject, string Subgroup);

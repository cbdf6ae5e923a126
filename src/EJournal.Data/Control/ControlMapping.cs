using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Control;

internal sealed class ControlMapping :
    IEntityTypeConfiguration<JournalCheck>, IEntityTypeConfiguration<JournalCheckItem>, IEntityTypeConfiguration<HomeroomCheck>, IEntityTypeConfiguration<Inaccuracy>
{
    public void Configure(EntityTypeBuilder<JournalCheck> builder)
    {
        builder.HasIndex(c => c.SchoolId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.JournalCheckId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JournalCheckItem> builder)
    {
        builder.ToTable("JournalCheckItems");
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(i => i.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(i => i.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HomeroomCheck> builder)
    {
        builder.HasIndex(c => new { c.ClassId, c.On });
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(c => c.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Inaccuracy> builder)
    {
        builder.HasIndex(i => i.SchoolId);
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(i => i.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(i => i.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Lesson>().WithMany().HasForeignKey(i => i.LessonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AnsweredByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Remark>().WithMany().HasForeignKey(i => i.RemarkId).OnDelete(DeleteBehavior.Restrict);
    }
}

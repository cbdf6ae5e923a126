using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.Schedule;

internal sealed class ScheduleMapping : IEntityTypeConfiguration<BellTime>, IEntityTypeConfiguration<TimetableEntry>
{
    public void Configure(EntityTypeBuilder<BellTime> builder)
    {
        builder.HasIndex(b => new { b.SchoolId, b.Shift, b.Weekday, b.Number, b.From }).IsUnique();
        builder.HasOne<School>().WithMany().HasForeignKey(b => b.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TimetableEntry> builder)
    {
        builder.HasIndex(t => new { t.GroupId, t.Weekday, t.Number, t.Weeks, t.From }).IsUnique();
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(t => t.GroupId);
    }
}

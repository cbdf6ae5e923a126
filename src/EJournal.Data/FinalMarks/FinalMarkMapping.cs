using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.FinalMarks;

internal sealed class FinalMarkMapping : IEntityTypeConfiguration<FinalMark>
{
    public void Configure(EntityTypeBuilder<FinalMark> builder)
    {
        builder.HasIndex(f => new { f.GroupId, f.PeriodId, f.PupilId }).IsUnique();
        builder.HasIndex(f => f.PupilId);
        builder.HasOne<TeachingGroup>().WithMany().HasForeignKey(f => f.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(f => f.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pupil>().WithMany().HasForeignKey(f => f.PupilId).OnDelete(DeleteBehavior.Restrict);
    }
}

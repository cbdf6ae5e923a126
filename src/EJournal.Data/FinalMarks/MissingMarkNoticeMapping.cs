using EJournal.Domain.FinalMarks;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EJournal.Data.FinalMarks;

internal sealed class MissingMarkNoticeMapping : IEntityTypeConfiguration<MissingMarkNotice>
{
    public void Configure(EntityTypeBuilder<MissingMarkNotice> builder)
    {
        builder.HasIndex(n => new { n.ClassId, n.PeriodId });
        builder.HasOne<SchoolClass>().WithMany().HasForeignKey(n => n.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GradingPeriod>().WithMany().HasForeignKey(n => n.PeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(n => n.TeacherId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InternalMessage>().WithMany().HasForeignKey(n => n.MessageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.AuthorPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

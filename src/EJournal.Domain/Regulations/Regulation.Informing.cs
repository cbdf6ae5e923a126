using EJournal.Domain.Delivery;

namespace EJournal.Domain.Regulations;

public sealed partial record Regulation
{
    /// <summary>The forms of delivery a family can agree to (DLV-01, A-42).</summary>
    [Setting("S-30", "Формы доставки информации, о которых можно договориться")]
    public IReadOnlyList<DeliveryForm> AgreedDeliveryForms { get; init; } = Enum.GetValues<DeliveryForm>();

    /// <summary>How contact data may come to the school (DLV-02, A-08, A-09).</summary>
    [Setting("S-31", "Как родители передают контактные данные")]
    public IReadOnlyList<ContactOrigin> ContactDataSubmission { get; init; } = Enum.GetValues<ContactOrigin>();

    /// <summary>How often a family is informed (DLV-03, A-04).</summary>
    [Setting("S-32", "Как часто семью информируют об успеваемости")]
    public InformingInterval InformingInterval { get; init; } = new(new(1, IntervalUnit.Week), AfterFailure: null);

    /// <summary>Printouts for families without electronic access (DLV-04); null for not asked.</summary>
    [Setting("S-33", "Как часто печатают отметки семьям без электронного доступа")]
    public Interval? PrintoutInterval { get; init; } = new(2, IntervalUnit.Week);

    /// <summary>The homeroom teacher's reports to parents (DLV-05); null for no interval.</summary>
    [Setting("S-34", "Как часто классный руководитель отчитывается родителям")]
    public Interval? HomeroomParentReportInterval { get; init; }

    /// <summary>What a channel whose operator is abroad may carry .</summary>
    [Setting("foreignChannelContent", "Что можно передавать через иностранные мессенджеры")]
    public ForeignChannelContent ForeignChannelContent { get; init; } = ForeignChannelContent.NoticeOnly;
}

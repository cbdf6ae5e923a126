namespace EJournal.Delivery.Export;

/// <summary>The address of a target leads into the installation's own network.</summary>
internal sealed class ExportAddressException() : Exception("The address is not on the public network.");

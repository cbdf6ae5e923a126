namespace EJournal.Delivery.Export;

/// <summary>The address of a target leads to where nothing may be sent.</summary>
internal sealed class ExportAddressException() : Exception("The address is neither on the public network nor in one that is allowed.");

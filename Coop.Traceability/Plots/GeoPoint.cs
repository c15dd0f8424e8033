namespace Coop.Traceability.Plots;

/// <summary>
/// A place on the map, WGS 84 decimal degrees. Precise places of households are personal data.
/// </summary>
/// <param name="Lat">Latitude; Vietnam lies between 8 and 23.5.</param>
/// <param name="Lon">Longitude; Vietnam lies between 102 and 110.</param>
public readonly record struct GeoPoint(double Lat, double Lon);

namespace Coop.Storefront.Demo;

/// <summary>The store holds a part of the demo season, because the program died while telling it.</summary>
public sealed class HalfSeededException() : Exception(
    "The demo co-op in this store is only half there: an earlier start was stopped in the middle.\n"
    + "Delete the data folder (or drop the database) and start again,\n"
    + "or start with --no-seed to keep what is there.");

using PlacementLedger.Mutation;

return args switch
{
    ["listen", var folder, var file] => await Worker.Listen(folder, file),
    ["judge-many", var folder] => await Worker.JudgeMany(folder),
    ["judge-one", var folder] => await Worker.JudgeOne(folder),
    ["judge", .. var rest] => await Run.Of(rest),
    _ => await Run.Of([]),
};

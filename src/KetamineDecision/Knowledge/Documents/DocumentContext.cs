using System.Text.Json;
using System.Text.Json.Serialization;

namespace KetamineDecision.Knowledge.Documents;

// Source-generated, so that the core stays free of reflection. Unknown members, duplicate members and missing ones are refused.
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SourcesDocument))]
[JsonSerializable(typeof(VocabularyDocument))]
[JsonSerializable(typeof(QuestionsDocument))]
[JsonSerializable(typeof(PurposesDocument))]
[JsonSerializable(typeof(ParametersDocument))]
[JsonSerializable(typeof(ProductsDocument))]
[JsonSerializable(typeof(IndicationsDocument))]
[JsonSerializable(typeof(RegimensDocument))]
[JsonSerializable(typeof(RulesDocument))]
[JsonSerializable(typeof(MonitoringDocument))]
[JsonSerializable(typeof(ConflictsDocument))]
[JsonSerializable(typeof(ManifestDocument))]
[JsonSerializable(typeof(PolicyDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;

from sklearn.preprocessing import OrdinalEncoder

encoder = OrdinalEncoder(categories=[["small", "medium", "large"]], dtype=int)
print(encoder.fit_transform([["small"], ["large"], ["medium"], ["small"]]).ravel())
